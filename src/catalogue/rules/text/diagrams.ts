import { isChart } from '../../chart.ts';
import type { Fence } from '../../fence.ts';
import type { TextRule } from '../rule.ts';

/** How a diagram says the same by itself. */
const INSIDE: Readonly<Record<string, string>> = { title: 'accTitle', alt: 'accDescr' };

/** A diagram or a chart says in words what it shows. */
export const diagramWords: TextRule = ({ fences }) =>
  fences
    .filter((fence) => isDiagram(fence) || isChart(fence))
    .flatMap(({ line, lang, meta, value }) => {
      const { title, alt } = meta.values;
      const what = lang === 'mermaid' ? 'diagram' : 'chart';
      const missing = [
        ...(title || /^\s*accTitle\s*:\s*\S/m.test(value) ? [] : ['title' as const]),
        ...(alt || /^\s*accDescr\s*(?::\s*\S|\{)/m.test(value) ? [] : ['alt' as const]),
      ];
      return missing.map((word) => ({
        line,
        rule: `${what}-${word}` as const,
        message:
          word === 'title'
            ? `the ${what} has no title`
            : `the ${what} says nothing to those who cannot see it`,
        fix: `add ${word}="…" to the fence${lang === 'mermaid' ? `, or ${INSIDE[word]} to the diagram` : ''}`,
      }));
    });

/** What makes a drawing do something, or changes how every drawing is made. */
const ACTIVE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a setting', /%%\{|^---$/],
  ['a link or a call', /^\s*(?:click|links?|callback|href)\s/],
  ['a script', /javascript:/i],
  ['HTML', /<(?!br\s*\/?>)\/?[a-z!]/i],
];

/** A diagram is a drawing only: of HTML it has line breaks, and nothing in it can be clicked. */
export const diagramText: TextRule = ({ fences }) =>
  fences.filter(isDiagram).flatMap(({ line, value }) =>
    value.split('\n').flatMap((text, i) => {
      const [what] = ACTIVE.find(([, pattern]) => pattern.test(text)) ?? [];
      if (what === undefined) return [];
      return [
        {
          line: line + 1 + i,
          rule: 'diagram-text',
          message: `the diagram has ${what} in it`,
          fix: 'leave it out: a diagram has nodes, arrows, words and <br/>',
        },
      ];
    }),
  );

function isDiagram({ lang }: Fence): boolean {
  return lang === 'mermaid';
}
