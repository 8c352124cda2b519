import { messagesOf } from '../../catalogue/messages.ts';
import type { Page } from '../../catalogue/page.ts';
import type { SearchDocument } from '../../client/search/options.ts';
import { normalise, tokenize } from '../../client/search/text.ts';
import { pageCommands } from './commands.ts';

/** What the search knows of each page. */
export function searchDocuments(pages: readonly Page[]): SearchDocument[] {
  return pages.map((page) => {
    const { title, summary, aliases, problems } = page.data;
    const { dvc: commands, others } = pageCommands(page);
    const prose = proseOf(page);
    const features = page.data.features.map((feature) => withShortOption(feature, prose));
    const messages = newWords(messagesOf(page).join('\n'), '');
    const shown = { title, summary, aliases, problems, features, messages, commands };
    const text = [prose, ...others].join('\n');
    return { id: page.id, ...shown, words: newWords(text, Object.values(shown).flat().join('\n')) };
  });
}

/** What these say is not what the page is about: other people's names, and what was not run. */
const ASIDE = ['Known uses', 'Not tried here'];

/** The page without frontmatter, fences, addresses, asides, and the headings that every page has. */
function proseOf({ source, fences, headings }: Page): string {
  const lines = source.split('\n');
  const frontmatterEnd = lines.indexOf('---', 1);
  const sections = headings.filter(({ depth }) => depth === 2);
  const sectionOf = (number: number) => sections.findLast(({ line }) => line <= number);
  const isProse = (number: number) => {
    const section = sectionOf(number);
    const isHeading = section?.line === number;
    const isAside = section !== undefined && ASIDE.includes(section.text);
    const isCode = fences.some(({ line, endLine }) => line <= number && number <= endLine);
    return !isHeading && !isAside && !isCode;
  };
  return lines
    .filter((_, i) => i > frontmatterEnd && isProse(i + 1))
    .join('\n')
    .replace(/\]\([^)]*\)|https?:\S+/g, ' ');
}

/** `repro -s --single-item`, when the text says that `-s` is `--single-item`. */
function withShortOption(feature: string, prose: string): string {
  return feature.replace(/--[a-z-]+/, (long) => {
    const short = new RegExp(`\`(-\\w)\`\\s+\\(\`${long}\``).exec(prose)?.[1];
    return short ? `${short} ${long}` : long;
  });
}

/** Each word of the text once, in its shortest form, unless the page is found by it already. */
function newWords(text: string, known: string): string[] {
  const seen = new Set(tokenize(known).map(normalise));
  const words = new Set(tokenize(text).map((word) => word.toLowerCase()));
  return [...words]
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .filter((word) => {
      const form = normalise(word);
      if (form === null || form.length < 2 || seen.has(form)) return false;
      return seen.add(form);
    })
    .sort();
}
