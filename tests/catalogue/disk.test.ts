import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInRepository, listExampleFiles } from '../../src/catalogue/disk/git.ts';
import { lastChanges } from '../../src/catalogue/disk/history.ts';
import { makeCatalogue } from '../walkthrough/catalogue.ts';

const FILES = {
  'examples/one/.gitignore': '/made.txt\n',
  'examples/one/dvc.yaml': '',
  'examples/one/made.txt': 'by DVC',
  'examples/one/.dvc/.gitignore': '/cache\n',
  'examples/one/.dvc/cache/x': '',
  'examples/one/.dvc/config': '',
};

describe.each([
  ['in a Git repository', true],
  ['in a downloaded ZIP, without one', false],
] as const)('%s', (_, inRepository) => {
  const make = () => {
    const root = makeCatalogue(FILES);
    if (!inRepository) rmSync(path.join(root, '.git'), { recursive: true });
    return root;
  };

  test('the files of an example are those that nothing makes', () => {
    const root = make();
    expect(isInRepository(root)).toBe(inRepository);
    const files = ['.dvc/.gitignore', '.dvc/config', '.gitignore', 'dvc.yaml'];
    expect(listExampleFiles(path.join(root, 'examples/one'))).toEqual(files);
    expect(listExampleFiles(path.join(root, 'examples'))).toContain('one/dvc.yaml');
  });

  test('a file that was never committed has no last change', () => {
    expect([...lastChanges(make(), 'examples')]).toEqual([]);
  });
});
