import { isMessage, withGaps } from '../../catalogue/messages.ts';
import type { Page } from '../../catalogue/page.ts';
import type { Line, SearchDocument } from '../../client/search/document.ts';
import { termsOf } from '../../client/search/index.ts';
import { dvcForms, isPart } from './commands.ts';
import { type PageSection, sectionsOf } from './sections.ts';
import { textWords } from './text-words.ts';

/** What the search knows of each page. */
export function searchDocuments(pages: readonly Page[]): SearchDocument[] {
  const read = pages.map((page) => {
    const sections = sectionsOf(page);
    return { sections, document: withoutWords(page, sections) };
  });
  const words = textWords(
    read.map(({ sections, document }) => ({ sections, known: termsOf(sayingsOf(document)) })),
  );
  return read.map(({ document }, i) => ({ ...document, words: words[i] ?? [] }));
}

type Wordless = Omit<SearchDocument, 'words'>;

function withoutWords({ id, data }: Page, sections: readonly PageSection[]): Wordless {
  const { title, summary, aliases, problems } = data;
  const prose = sections.map(({ prose }) => prose).join('\n');
  const features = data.features.map((feature) => {
    return { text: withShortOption(feature, prose), section: sectionOf(feature, sections) };
  });
  const commands = firstOf(sections, ({ steps }) => dvcForms(steps));
  return {
    id,
    title,
    summary,
    aliases,
    problems,
    sections: sections.slice(1).map(({ name }) => name),
    features: inOrder(features),
    messages: firstOf(sections, ({ steps }) =>
      steps.flatMap(({ expected }) => expected.filter(isMessage).map(withGaps)),
    ),
    commands: commands.filter(({ text }) => !commands.some((other) => isPart(text, other.text))),
  };
}

/** All that is said of a page in lines. */
function sayingsOf(document: Wordless): string {
  const { title, summary, aliases, problems, features, messages, commands } = document;
  const shown = [...features, ...messages, ...commands].map(({ text }) => text);
  return [title, summary, ...aliases, ...problems, ...shown].join('\n');
}

/** Each line of the sections once, with the first section that has it. */
function firstOf(
  sections: readonly PageSection[],
  linesOf: (section: PageSection) => readonly string[],
): Line[] {
  const lines = sections.flatMap((section) =>
    linesOf(section).map((text) => ({ text, section: section.number })),
  );
  return inOrder([...new Map(lines.toReversed().map((line) => [line.text, line])).values()]);
}

function inOrder(lines: readonly Line[]): Line[] {
  return lines.toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

/** The section that has a feature first, by its option or the last of its words. */
function sectionOf(feature: string, sections: readonly PageSection[]): number {
  const name = feature.split(' ').at(-1) ?? feature;
  const section = sections.find(({ prose, steps }) =>
    [prose, ...steps.map(({ command }) => command)].some((text) => text.includes(name)),
  );
  return section?.number ?? 0;
}

/** `repro -s --single-item`, when the text says that `-s` is `--single-item`. */
function withShortOption(feature: string, prose: string): string {
  return feature.replace(/--[a-z-]+/, (long) => {
    const short = new RegExp(`\`(-\\w)\`\\s+\\(\`${long}\``).exec(prose)?.[1];
    return short ? `${short} ${long}` : long;
  });
}
