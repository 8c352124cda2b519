import type { Nodes } from 'mdast';
import { YAML_KEYS } from '../../features/keys.ts';
import { firstMatch, termOfCode } from '../../guide/term-uses.ts';
import { TERMS, type Term } from '../../guide/terms.ts';
import { startLine } from '../../text/mdx.ts';
import type { TextRule } from '../rule.ts';

/** Words of the trade: who does not know them needs the glossary. */
const TRADE =
  /(?<![\w-])(?:\w+-cache|rwlock|worktrees?|(?:hard|sym|ref)links?|manifest|registry|bare repository|idempotent|fan-(?:in|out)|monorepo|shards?|sweep)(?![\w-])/gi;

/**
 * A word of the trade that a page uses is in the glossary, and so is a key of `dvc.yaml` in a code
 * span. @param terms the glossary
 */
export const termsDefined =
  (terms: readonly Term[] = TERMS): TextRule =>
  ({ nodes }) => {
    const found = nodes.flatMap((node) =>
      undefinedWords(node, terms).map((word) => ({ line: startLine(node), word })),
    );
    return found.map(({ line, word }) => ({
      line,
      rule: 'term-undefined',
      message: `"${word}" is not in the glossary`,
      fix: 'define it in src/catalogue/guide/terms.ts, or say it in plain words',
    }));
  };

function undefinedWords(node: Nodes, terms: readonly Term[]): string[] {
  if (node.type === 'inlineCode') {
    const isKey = YAML_KEYS.some((key) => key === node.value);
    return isKey && !termOfCode(node.value, terms) ? [node.value] : [];
  }
  if (node.type !== 'text') return [];
  return [...node.value.matchAll(TRADE)]
    .map(([word]) => word)
    .filter((word) => firstMatch(word, terms)?.length !== word.length);
}
