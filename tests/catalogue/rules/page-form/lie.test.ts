import { describe, expect, test } from 'vitest';
import { consoleFence, pageText } from '../../../walkthrough/catalogue.ts';
import { expectRefused, problemsOf, type Refused } from './refused.ts';

const fence = (opening: string, text = 'a: 1') => `\`\`\`${opening}\n${text}\n\`\`\``;
const DIAGRAM = 'mermaid title="t" alt="a"';
const dag = fence(
  'mermaid dag title="t" alt="a"',
  'flowchart TD\n\tnode1["fit"]\n\tnode2["clean@a"]',
);
const free = (text: string) => `${dag}\n\n${fence(DIAGRAM, `flowchart TD\n${text}`)}`;

describe('a fence that nothing checks', () => {
  const TABLE: readonly Refused[] = [
    [
      'a transcript in bash',
      fence('bash', '$ dvc repro'),
      '```bash',
      'fence-language',
      'without file=',
    ],
    ['commands in sh', fence('sh', 'dvc repro'), '```sh', 'fence-language', 'no fence is "sh"'],
    [
      'a capital letter',
      fence('Console', '$ dvc repro'),
      '```Console',
      'fence-language',
      'small letters',
    ],
    ['a language of its own', fence('shell-session'), '```shell', 'fence-language', 'console'],
    ['no language', fence(''), '```', 'fence-language', 'has no language'],
    ['yaml of nowhere', fence('yaml'), '```yaml', 'fence-language', 'without file='],
    ['Python of nowhere', fence('python'), '```python', 'fence-language', 'without file='],
    ['an edit of nothing', fence('diff', '-a\n+b'), '```diff', 'fence-language', 'which file'],
    [
      'a title for a file',
      fence('yaml title="dvc.yaml"'),
      '```yaml',
      'fence-language',
      'without file=',
    ],
    [
      'a command as text',
      fence('text', 'so:\n$ dvc repro'),
      '$ dvc',
      'fence-language',
      'never run',
    ],
    [
      'a command in a list',
      `- a\n\n  ${fence('text', '  $ dvc repro').replaceAll('\n', '\n  ')}`,
      '    $',
      'fence-language',
      'never run',
    ],
    ['an echo', fence('text', '> python a.py'), '> python', 'fence-language', 'never run'],
    ...[
      "Running stage 'fit':",
      "Stage 'fit' didn't change, skipping",
      "Stage 'fit' is cached - skipping run, checking out outputs",
      'Data and pipelines are up to date.',
      'Everything is up to date.',
      "Updating lock file 'dvc.lock'",
      '3 files pushed',
      "ERROR: failed to reproduce 'fit'",
      'Use `dvc push` to send your updates to remote storage.',
    ].map((line): Refused => [line, fence('text', line), line, 'fence-language', 'console']),
  ];
  test.for(TABLE)('is refused: %s', (refused) => {
    expectRefused(refused);
  });

  test.for([
    ['a transcript', consoleFence('$ dvc repro')],
    ['a part of a file', fence('yaml file="dvc.yaml"')],
    ['an edit', fence('diff file="params.yaml"', '-a\n+b')],
    ['text', fence('text', 'data/\n  raw.csv    42 rows, $ 3 each')],
    ['a diagram', fence(DIAGRAM, 'sequenceDiagram\n  Ana->>Bo: hello')],
  ])('is not %s', ([, body = '']) => {
    expect(problemsOf(pageText(body))).toEqual([]);
  });
});

describe('a free diagram with the name of a stage that no graph has', () => {
  const TABLE: readonly Refused[] = [
    ['as a label', free('  a["prepare"] --> fit'), '  a[', 'diagram-stage', '"prepare"'],
    ['as a node', free('  fit --> evaluate'), '  fit', 'diagram-stage', '"evaluate"'],
    ['in round brackets', free('  fit --> b(evaluate)'), '  fit', 'diagram-stage', '"evaluate"'],
    ['of an item', free('  fit --> b["clean@b"]'), '  fit', 'diagram-stage', '"clean@b"'],
    ['of another file', free('  fit --> b["sub/dvc.yaml:fit2"]'), '  fit', 'diagram-stage', 'fit2'],
    [
      'behind words on an arrow',
      free('  fit -- then --> evaluate'),
      '  fit',
      'diagram-stage',
      '"evaluate"',
    ],
    [
      'beside another node',
      free('  fit --> clean & evaluate'),
      '  fit',
      'diagram-stage',
      '"evaluate"',
    ],
  ];
  test.for(TABLE)('is refused: %s', (refused) => {
    expectRefused(refused);
  });

  test.for([
    ['a stage of the graph', free('  a["fit"] --> b["clean@a"]')],
    ['a loop of the graph', free('  clean --> fit')],
    ['a sentence', free('  a["prepare the data"] --> b["data/x.csv"]')],
    ['a sketch', fence(`${DIAGRAM} sketch`, 'flowchart TD\n  prepare --> evaluate')],
    ['who talks to whom', fence(DIAGRAM, 'sequenceDiagram\n  prepare->>evaluate: hello')],
  ])('is not %s', ([, body = '']) => {
    expect(problemsOf(pageText(body))).toEqual([]);
  });
});

describe('features and the version that has them', () => {
  const table: readonly (readonly [string, object, string, string, string])[] = [
    [
      'a feature that DVC lacks',
      { features: ['repro --jobs'] },
      'features:',
      'feature-unknown',
      'repro --',
    ],
    ['a misspelt one', { features: ['foreech'] }, 'features:', 'feature-unknown', 'name foreach'],
    [
      'an option without its command',
      { features: ['--allow-missing'] },
      'features:',
      'feature-unknown',
      'pull --allow-missing',
    ],
    [
      'a feature that the page does not show',
      { features: ['gc'] },
      'features:',
      'feature-unused',
      'use "gc"',
    ],
    [
      'an option that the page does not show',
      { features: ['repro --force'] },
      'features:',
      'feature-unused',
      'use "repro --force"',
    ],
    [
      'an older version',
      { features: ['repro', 'matrix'], since: '3.11.0' },
      'since:',
      'feature-since',
      '3.12.0',
    ],
    [
      'a version without the command of an option',
      { features: ['du --summarize'], since: '3.33.3' },
      'since:',
      'feature-since',
      '3.33.4',
    ],
    ['a version to come', { since: '3.99.0' }, 'since:', 'version', '3.67.1'],
    [
      'a version that reads no example of today',
      { example: 'one', since: '2.58.2' },
      'since:',
      'version',
      '3.0.0',
    ],
  ];
  const shown = `A matrix and du --summarize.\n\n${dag}`;
  test.for(table)('are refused: %s', ([what, front, line, rule, says]) => {
    expectRefused([what, shown, line, rule, says], front);
  });

  test.for([
    ['the version that brought the newest', { features: ['repro', 'matrix'], since: '3.12.0' }],
    ['a later one', { features: ['matrix'], since: '3.67.1' }],
  ] as const)('are right: %s', ([, front]) => {
    expect(problemsOf(pageText(shown, front))).toEqual([]);
  });
});
