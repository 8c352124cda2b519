import { isDag } from '../fence.ts';
import { frontmatterLine } from '../frontmatter.ts';
import type { Rule } from './rule.ts';

/** A page is about an example that exists; only a practice may do without. */
export const example: Rule = ({ data, slug, source }, { examples }) => {
  if (!data.example) {
    if (data.kind === 'practice') return [];
    return [
      {
        line: 1,
        rule: 'example-missing',
        message: `a ${data.kind} needs an example`,
        fix: `add "example: ${slug}" and the folder examples/${slug}`,
      },
    ];
  }
  if (examples.has(data.example)) return [];
  return [
    {
      line: frontmatterLine(source, 'example'),
      rule: 'example-missing',
      message: `there is no folder examples/${data.example}`,
      fix: `create it, or name one of ${[...examples].join(', ')}`,
    },
  ];
};

/** A page that has an example shows its graph. */
export const graphMissing: Rule = ({ data, fences }) =>
  !data.example || fences.some(isDag)
    ? []
    : [
        {
          line: 1,
          rule: 'graph-missing',
          message: 'the page has an example and does not show its graph',
          fix: 'add a fence ```mermaid dag title="…" alt="…" and run verify with --update',
        },
      ];
