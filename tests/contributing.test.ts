import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../src/catalogue/categories.ts';

const text = readFileSync('CONTRIBUTING.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('CONTRIBUTING.md', () => {
  test.for(CATEGORIES)('says what belongs in $id', ({ id }) => {
    expect(text).toMatch(new RegExp(`^\\| \`${id}\` \\| \\S`, 'm'));
  });

  test.for(['pattern', 'practice', 'anti-pattern', 'blueprint'])(
    'has the sections that "npm run new" gives a %s',
    (kind) => {
      const body = readFileSync(`src/scaffold/bodies/${kind}.md`, 'utf8');
      const sections = [...body.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
      expect(text).toContain(`| \`${kind}\` | ${sections.join(' · ')} |`);
    },
  );

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name = '']) => name);
    const unknown = named.filter((name) => !['ci', 'test', 'start'].includes(name));
    expect(unknown.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names only files that exist', () => {
    const named = [...text.matchAll(/`(src\/[\w./-]+)`/g)].map(([, file = '']) => file);
    expect(named).not.toEqual([]);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });
});
