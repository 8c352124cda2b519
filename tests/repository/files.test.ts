import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));

describe('a fact that several files state is the same in all', () => {
  const node = manifest.devDependencies.node;

  test('the Node that tests run with', () => {
    expect(read('.nvmrc')).toBe(`${node}\n`);
    expect(read('.devcontainer/Dockerfile')).toContain(`\nFROM node:${node}-`);
  });

  test('the version of the project', () => {
    expect(lock.version).toBe(manifest.version);
    expect(parse(read('CITATION.cff')).version).toBe(manifest.version);
  });

  test('the licence', () => {
    expect(parse(read('CITATION.cff')).license).toBe(manifest.license);
    expect(read('LICENSE')).toContain(`${manifest.license} License`);
  });
});

test('what the development container builds from is there', () => {
  const { build } = JSON.parse(read('.devcontainer/devcontainer.json'));
  expect(existsSync(`.devcontainer/${build.dockerfile}`)).toBe(true);
});

/** Paths in CODEOWNERS, also in the rules that wait for an owner. */
function ownedPaths(codeowners: string): string[] {
  return [...codeowners.matchAll(/^(?:# )?\/(\S+) +@/gm)].map(([, path = '']) => path);
}

describe('CODEOWNERS', () => {
  const paths = ownedPaths(read('.github/CODEOWNERS'));

  test('names only what is there', () => {
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names nobody who was made up', () => {
    const rules = read('.github/CODEOWNERS').split('\n');
    expect(rules.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });
});
