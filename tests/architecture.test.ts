import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCycle } from '../src/graph/cycle.ts';
import { importGraph, partOf } from './imports.ts';

/** What each folder of src/ imports from its siblings. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  graph: [],
  charts: [],
  diagrams: [],
  release: [],
  setup: [],
  checks: [],
  sw: [],
  catalogue: ['charts', 'graph'],
  glyphs: ['graph'],
  walkthrough: ['catalogue', 'charts', 'graph'],
  scaffold: ['catalogue'],
  client: ['catalogue', 'markdown', 'sw'],
  bench: ['catalogue', 'graph', 'setup'],
  markdown: ['catalogue', 'charts', 'diagrams', 'glyphs', 'graph'],
  form: ['catalogue', 'markdown'],
  dev: ['catalogue', 'form', 'markdown', 'walkthrough'],
  editions: ['catalogue', 'client', 'form', 'markdown', 'setup', 'sw'],
  components: ['catalogue', 'client', 'glyphs', 'graph', 'markdown'],
  layouts: ['catalogue', 'charts', 'client', 'components', 'glyphs', 'styles'],
  pages: ['catalogue', 'client', 'components', 'editions', 'glyphs', 'layouts', 'markdown'],
  cli: [
    'bench',
    'catalogue',
    'checks',
    'editions',
    'form',
    'release',
    'scaffold',
    'setup',
    'walkthrough',
  ],
};

const MOST_FILES = 15;
/** What tests are about that no single file of src/ does. */
const WHOLE = ['examples', 'repository', 'site', 'scale', 'styles', 'walkthroughs'];

const imports = importGraph();
const between = imports.edges
  .map(([file, target]) => ({ file, from: partOf(file), to: partOf(target) }))
  .filter(({ from, to }) => from !== to);

describe('arrows between the folders of src/ point one way', () => {
  test.for(Object.entries(ARROWS))('%s imports from %j, and from nothing else', ([folder, to]) => {
    const found = between.filter(({ from }) => from === folder);
    expect(found.filter((arrow) => !to.includes(arrow.to))).toEqual([]);
    expect(to.filter((name) => !found.some((arrow) => arrow.to === name))).toEqual([]);
  });

  test('every folder with code has its arrows', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'styles')
      .map(({ name }) => name);
    expect(folders.sort()).toEqual(Object.keys(ARROWS).sort());
  });

  test('no file imports itself through others, by value or by type', () => {
    expect(findCycle(imports)).toBeUndefined();
  });

  test('a circle of imports would be found', () => {
    const [[from = '', to = ''] = []] = imports.edges;
    expect(findCycle({ ...imports, edges: [...imports.edges, [to, from]] })).toHaveLength(3);
  });
});

describe('a reader finds a thing where its name says', () => {
  test(`no folder of src/ has more than ${MOST_FILES} files`, () => {
    const folders = Map.groupBy(imports.stages, (file) => path.dirname(file));
    const large = [...folders].filter(([, files]) => files.length > MOST_FILES);
    expect(large.map(([folder]) => folder)).toEqual([]);
  });

  // Several tests of one file stand in a folder with its name.
  test('a unit test is named after the file or the folder that it tests', () => {
    const strays = globSync('tests/*/**/*.test.ts').filter((file) => {
      const tested = file.replace(/^tests/, 'src').replace(/(?:\.(?:dvc|server))?\.test\.ts$/, '');
      const names = [tested, `${tested}.ts`, `${path.dirname(tested)}.ts`];
      return !WHOLE.includes(partOf(file)) && !names.some((name) => existsSync(name));
    });
    expect(strays).toEqual([]);
  });
});

// `ana` and `bo` are users that a page adds.
test('no path of a machine and no registry host stands in the project', () => {
  const files = globSync([
    '{src,tests,patterns,examples}/**/*.{ts,astro,mdx,py,yaml,md,sh}',
    '*.{md,json,ts,txt,in}',
  ]);
  const found = files
    .filter((file) => !file.includes('architecture.test'))
    .filter((file) =>
      /\/root\/|\/home\/(?!(?:ana|bo)\b)\w|registry\.npmjs|pypi\.org\/simple/.test(
        readFileSync(file, 'utf8'),
      ),
    )
    .filter((file) => file !== 'package-lock.json');
  expect(found).toEqual([]);
});
