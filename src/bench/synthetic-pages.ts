import { parse, stringify } from 'yaml';
import { CATEGORIES } from '../catalogue/categories.ts';
import { isDag } from '../catalogue/fence.ts';
import type { Page } from '../catalogue/page.ts';
import { parseDag } from '../graph/dag.ts';
import { randomNumbers } from './random.ts';

/** A page that nobody wrote. */
export interface SyntheticPage {
  readonly id: string;
  readonly source: string;
  /** Its example, and the real one that it is a copy of; a practice may have none. */
  readonly example: { readonly name: string; readonly like: string } | undefined;
}

const PROSE_WORD = /(?<=^|\s)[a-z]{4,}(?=[\s,.;:]|$)/g;
/** A word, or code, which stays: a page shows the features that it names. */
const WORD_OR_CODE = new RegExp(`\`[^\`]*\`|${PROSE_WORD.source}`, 'g');
/** The graph of an example, to the line before its closing fence. */
const DAG = /^```mermaid dag[\s\S]*?(?=\n```)/m;
/** A fence that shows a file, up to its end; in brackets, so that splitting keeps it. */
const SHOWN_FILE = /(^ *```(?!diff)\w+[^\n]* file="[\s\S]*?^ *```$)/m;
const PAGE_LINK = /\]\([\w./-]+\.mdx(?:#[^)]*)?\)/g;
const RELATIONS = ['builds-on', 'alternative-to', 'combines-with', 'prevents'] as const;
/** A starter builds on starters only. */
const RELATIONS_OF_A_STARTER = RELATIONS.slice(1);
/** The part of the words that are exchanged: enough that no two pages say the same. */
const EXCHANGED = 0.1;

/**
 * Pages that are as long as the real ones, with their fences and as many links, spread over all
 * categories. Titles, graphs and many words are others; words occur as often as in the real pages.
 * The same count gives the same pages.
 */
export function syntheticPages(real: readonly Page[], count: number): SyntheticPage[] {
  const words = real.flatMap(({ source }) => bodyOf(source).match(PROSE_WORD) ?? []);
  const ids = Array.from({ length: count }, (_, i) => {
    return `${CATEGORIES[i % CATEGORIES.length]?.id}/synthetic-${i}`;
  });
  const like = (i: number) => real[i % real.length];
  const mistakes = new Set(ids.filter((_, i) => like(i)?.data.kind === 'anti-pattern'));
  return ids.flatMap((id, i) => {
    const page = like(i);
    return page ? [makePage(page, { id, number: i, words, ids, mistakes })] : [];
  });
}

interface Making {
  readonly id: string;
  readonly number: number;
  readonly words: readonly string[];
  readonly ids: readonly string[];
  /** Those of the anti-patterns: the page before each says that it prevents it. */
  readonly mistakes: ReadonlySet<string>;
}

function makePage(
  { source, data, fences }: Page,
  { id, number, words, ids, mistakes }: Making,
): SyntheticPage {
  const random = randomNumbers(number + 1);
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)];
  // Words of the same page, and each all over the page: it repeats itself as its original does.
  const own = bodyOf(source).match(PROSE_WORD) ?? [];
  const others = new Map<string, string>();
  const other = (word: string) => {
    const chosen = others.get(word) ?? (random() < EXCHANGED ? (pick(own) ?? word) : word);
    others.set(word, chosen);
    return chosen;
  };
  const exchange = (text: string) =>
    text.replaceAll(WORD_OR_CODE, (found) => (found.startsWith('`') ? found : other(found)));
  const dag = fences.find(isDag);
  const stages = dag ? parseDag(dag.value).stages : [];
  const rename = (text: string) => renameStages(text, stages, number);
  const example = data.example ? { name: `synthetic-${number}`, like: data.example } : undefined;
  const front = {
    ...parse(source.split('---\n')[1] ?? ''),
    title: `${pick(words)} ${data.title} ${number}`.slice(-60),
    summary: exchange(data.summary).slice(0, 138).replace(/\W*$/, '.'),
    ...(example ? { example: example.name } : {}),
    focus: data.focus.map(rename),
    problems: data.problems.map(exchange),
    related: [1, 2].map((step) => {
      const page = ids[(number + step) % ids.length] ?? id;
      const relations = data.level === 'starter' ? RELATIONS_OF_A_STARTER : RELATIONS;
      return { page, as: mistakes.has(page) ? 'prevents' : pick(relations) };
    }),
    formerly: [],
  };
  const body = renameAround(exchangeProse(bodyOf(source), exchange), rename)
    .replaceAll(PAGE_LINK, () => `](../${pick(ids)}.mdx)`)
    .replace(DAG, (fence) => fence + moreStages(fence, random));
  return { id, source: `---\n${stringify(front)}---\n${body}`, example };
}

function bodyOf(source: string): string {
  return source.split('---\n').slice(2).join('---\n');
}

/** Exchanges words outside of fences, headings, alerts, and names in bold that begin an item. */
function exchangeProse(body: string, exchange: (line: string) => string): string {
  let inFence = false;
  const lines = body.split('\n').map((line) => {
    if (line.startsWith('```')) inFence = !inFence;
    return inFence || /^(?:```|#|>|- \*\*)/.test(line) ? line : exchange(line);
  });
  return lines.join('\n');
}

/**
 * Up to six stages at the end of a graph, each after one or two others: most shapes are others. A
 * graph of eight stays as it is, because its page draws it several times within a budget.
 */
function moreStages(dag: string, random: () => number): string {
  const known = dag.match(/\["/g)?.length ?? 0;
  const most = Math.max(0, Math.min(6, 8 - known));
  const added = Array.from({ length: Math.ceil(random() * most) }, (_, i) => known + i + 1);
  const before = (node: number) => `\n\tnode${1 + Math.floor(random() * (node - 1))}-->node${node}`;
  const nodes = added.map((node) => `\n\tnode${node}["more_${node}"]`);
  const edges = added.flatMap((node) =>
    random() < 0.5 ? [before(node)] : [before(node), before(node)],
  );
  return [...nodes, ...edges].join('');
}

/** What stands in a file of the example is as it is there; all else gets other names. */
function renameAround(body: string, rename: (text: string) => string): string {
  return body
    .split(SHOWN_FILE)
    .map((part, i) => (i % 2 === 0 ? rename(part) : part))
    .join('');
}

/** Every stage gets the page's number, so that no two graphs are equal. */
function renameStages(body: string, stages: readonly string[], number: number): string {
  if (stages.length === 0) return body;
  const keys = [...new Set(stages.map((stage) => stage.replace(/^.*:|@.*$/g, '')))];
  const longestFirst = keys.sort((a, b) => b.length - a.length).join('|');
  const name = new RegExp(`(?<![\\w/.-])(${longestFirst})(?![\\w/.-])`, 'g');
  return body.replaceAll(name, `$1_${number}`);
}
