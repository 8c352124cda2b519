import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each folder of src/ may import from its siblings. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  catalogue: [],
  diagrams: [],
  glyphs: [],
  setup: [],
  walkthrough: ['catalogue'],
  markdown: ['catalogue', 'diagrams', 'glyphs', 'walkthrough'],
  editions: ['catalogue', 'client', 'glyphs', 'markdown', 'walkthrough'],
  client: [],
  components: ['catalogue', 'glyphs', 'markdown'],
  layouts: ['catalogue', 'components', 'glyphs', 'styles'],
  pages: ['catalogue', 'components', 'editions', 'glyphs', 'layouts', 'markdown', 'walkthrough'],
  cli: ['catalogue', 'editions', 'setup', 'walkthrough'],
};

/** `folder → folder` for every import between folders of src/, with the file that does it. */
function imports(): { file: string; from: string; to: string }[] {
  return globSync('src/*/**/*.{ts,astro}').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/(?:from|import) '(\.{1,2}\/[^']+)'/g)].flatMap(([, target = '']) => {
      const [, to = ''] = path.join(path.dirname(file), target).split(path.sep);
      const from = file.split(path.sep)[1] ?? '';
      return from === to ? [] : [{ file, from, to }];
    });
  });
}

describe('arrows between the folders of src/ point one way', () => {
  test.for(Object.keys(ARROWS))('%s imports only what it may', (folder) => {
    const allowed = ARROWS[folder] ?? [];
    expect(imports().filter(({ from, to }) => from === folder && !allowed.includes(to))).toEqual(
      [],
    );
  });

  test('every folder is listed here', () => {
    const folders = globSync('src/*/*.{ts,astro,css}').map((file) => file.split(path.sep)[1]);
    expect(
      [...new Set(folders)].filter((name) => name !== 'styles' && !(`${name}` in ARROWS)),
    ).toEqual([]);
  });

  test('an import against the arrows would be seen', () => {
    expect(imports()).toContainEqual(
      expect.objectContaining({ from: 'walkthrough', to: 'catalogue' }),
    );
  });
});

test('no path of a machine and no registry host stands in the project', () => {
  const files = globSync([
    '{src,tests,patterns,examples}/**/*.{ts,astro,mdx,py,yaml,md,sh}',
    '*.{md,json,ts,txt,in}',
  ]);
  const found = files
    .filter((file) => !file.includes('architecture.test'))
    .filter((file) =>
      /\/root\/|\/home\/\w|registry\.npmjs|pypi\.org\/simple/.test(readFileSync(file, 'utf8')),
    )
    .filter((file) => file !== 'package-lock.json');
  expect(found).toEqual([]);
});
