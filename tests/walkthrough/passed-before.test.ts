import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readPages } from '../../src/catalogue/disk/read.ts';
import { openPassedBefore } from '../../src/walkthrough/passed-before.ts';
import { makeCatalogue, PAGE, pageText } from './catalogue.ts';

const EXAMPLE = 'examples/one/dvc.yaml';
const pageIn = (root: string) => readPages(root).pages[0];

test.for([
  ['still known after a change of nothing', '', '', true],
  [
    'forgotten after a change of the page',
    PAGE,
    pageText('Other words.', { example: 'one' }),
    false,
  ],
  ['forgotten after a change of its example', EXAMPLE, 'stages: {}', false],
  ['forgotten after a change of a new file of its example', 'examples/one/new.txt', '', false],
  ['forgotten after a change of the engine', 'src/walkthrough/shell.ts', '// other', false],
  ['forgotten after a change of what confines it', 'src/walkthrough/confine.py', '# other', false],
  ['forgotten after a change of the rules for Python', 'ruff.toml', 'line-length = 80', false],
  ['forgotten after a change of the pinned packages', 'requirements.txt', 'dvc==4.0.0', false],
  ['still known after a change of another example', 'examples/two/dvc.yaml', 'stages: {}', true],
  ['still known after a change of the site', 'src/pages/index.astro', '', true],
] as const)('that a page passed is %s', ([, file, text, isKnown]) => {
  const root = makeCatalogue({
    [PAGE]: pageText('', { example: 'one' }),
    [EXAMPLE]: '',
    'requirements.txt': 'dvc==3.0.0',
  });
  const page = pageIn(root);
  if (page) openPassedBefore(root, 'namespaces').remember(page);
  if (file !== '') {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  const now = pageIn(root);
  expect(now && openPassedBefore(root, 'namespaces').has(now)).toBe(isKnown);
});

test('a page that passed with another kind of isolation did not pass with this one', () => {
  const root = makeCatalogue({ [PAGE]: pageText('') });
  const page = pageIn(root);
  if (page) openPassedBefore(root, 'none').remember(page);
  expect(page && openPassedBefore(root, 'namespaces').has(page)).toBe(false);
});
