import { parse, stringify } from 'yaml';
import { CATEGORIES } from '../../src/catalogue/categories.ts';
import type { Page } from '../../src/catalogue/page.ts';
import { randomNumbers } from './random.ts';

/** A page that nobody wrote, and the real example that it shows under another name. */
export interface SyntheticPage {
  readonly id: string;
  readonly source: string;
  readonly example: string;
  /** The example of the real page that it was made from. */
  readonly like: string;
}

const PROSE_WORD = /(?<=^|\s)[a-z]{4,}(?=[\s,.;:]|$)/g;
const RELATIONS = ['builds-on', 'alternative-to', 'combines-with', 'prevents'] as const;
/** How many words of the prose are exchanged: enough that no two pages say the same. */
const EXCHANGED = 0.3;

/**
 * Pages that are as long as the real ones, with their fences and as many links. Titles, stages, so
 * every drawing, and many words are others; words occur as often as in the real pages. The same
 * count gives the same pages, spread over all categories.
 */
export function syntheticPages(real: readonly Page[], count: number): SyntheticPage[] {
  const words = real.flatMap(({ source }) => bodyOf(source).match(PROSE_WORD) ?? []);
  const ids = Array.from({ length: count }, (_, i) => `${categoryOf(i)}/synthetic-${i}`);
  return real.length === 0
    ? []
    : ids.map((id, i) => {
        const random = randomNumbers(i + 1);
        const pick = <T>(values: readonly T[], not: T): T =>
          values[Math.floor(random() * values.length)] ?? not;
        const page = real[i % real.length] as Page;
        const like = page.data.example ?? '';
        const exchange = (text: string) =>
          text.replaceAll(PROSE_WORD, (word) => (random() < EXCHANGED ? pick(words, word) : word));
        const front = {
          ...parse(page.source.split('---\n')[1] ?? ''),
          title: `${page.data.title} ${i}`.slice(-60),
          example: `synthetic-${i}`,
          focus: page.data.focus.map((stage) => `${stage}_${i}`),
          problems: page.data.problems.map(exchange),
          related: [0, 1].map(() => ({ page: pick(ids, id), as: pick(RELATIONS, 'builds-on') })),
        };
        const body = renameStages(exchangeProse(bodyOf(page.source), exchange), page, i);
        return { id, source: `---\n${stringify(front)}---\n${body}`, example: front.example, like };
      });
}

function categoryOf(i: number): string {
  return CATEGORIES[i % CATEGORIES.length]?.id ?? '';
}

function bodyOf(source: string): string {
  return source.split('---\n').slice(2).join('---\n');
}

/** Exchanges words outside of fences, headings and alerts. */
function exchangeProse(body: string, exchange: (line: string) => string): string {
  let inFence = false;
  return body
    .split('\n')
    .map((line) => {
      if (line.startsWith('```')) inFence = !inFence;
      return inFence || /^(?:```|#|>)/.test(line) ? line : exchange(line);
    })
    .join('\n');
}

/** Every stage of the page's graph gets the page's number, so that no two graphs are equal. */
function renameStages(body: string, page: Page, i: number): string {
  const dag = page.fences.find(({ meta }) => meta.flags.includes('dag'))?.value ?? '';
  const stages = [...dag.matchAll(/\["([\w-]+)/g)].map(([, stage]) => stage);
  const names = [...new Set(stages)].sort((a = '', b = '') => b.length - a.length);
  if (names.length === 0) return body;
  const name = new RegExp(`(?<![\\w/.-])(${names.join('|')})(?![\\w/.-])`, 'g');
  return body.replaceAll(name, `$1_${i}`);
}
