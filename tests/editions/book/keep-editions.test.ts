import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  editionFiles,
  readEditions,
  restoreEditions,
} from '../../../src/editions/book/keep-editions.ts';

const NAMES = ['downloads.json', 'book.zip', 'book.pdf'];

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'dist-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

/** Empties the folder and fills it, as a build does. */
function build(files: Readonly<Record<string, string>>): void {
  rmSync(dist, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), text);
  }
}

const SITE = { 'index.html': 'start', 'a/index.html': 'page' };
const MADE = { 'downloads.json': '[]', 'book.zip': 'all' };

describe('editions', () => {
  test('come back, byte for byte, after a build of the same site', () => {
    build({ ...SITE, ...MADE });
    const kept = readEditions(NAMES, dist);
    build(SITE);
    expect(kept && restoreEditions(kept, dist)).toBe(true);
    expect(readFileSync(path.join(dist, 'book.zip'), 'utf8')).toBe('all');
    expect(readdirSync(dist)).toHaveLength(4);
  });

  test.for([
    ['another text', { ...SITE, 'index.html': 'begin' }],
    ['one page more', { ...SITE, 'b/index.html': 'page' }],
    ['one page less', { 'index.html': 'start' }],
    ['a page elsewhere', { 'index.html': 'start', 'c/index.html': 'page' }],
  ] as const)('do not come back after a build with %s', ([, site]) => {
    build({ ...SITE, ...MADE });
    const kept = readEditions(NAMES, dist);
    build(site);
    expect(kept && restoreEditions(kept, dist)).toBe(false);
    expect(readdirSync(dist)).not.toContain('book.zip');
  });

  test('are known by their name, and nothing else in the folder is one', () => {
    const made = ['downloads.json', 'dvc-project-design-patterns.zip'];
    build({ ...SITE, ...Object.fromEntries(made.map((file) => [file, 'all'])) });
    expect(editionFiles(dist).sort()).toEqual(made);
    expect(editionFiles(path.join(dist, 'nowhere'))).toEqual([]);
  });

  test('are not looked for where none was made', () => {
    build(SITE);
    expect(readEditions(NAMES, dist)).toBeUndefined();
    build({ ...SITE, 'downloads.json': '[]' });
    expect(readEditions(NAMES, dist)).toBeUndefined();
    expect(readEditions(NAMES, path.join(dist, 'nowhere'))).toBeUndefined();
  });
});
