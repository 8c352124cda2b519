import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readPages } from '../../src/catalogue/disk/read.ts';
import { readDocument } from '../../src/catalogue/text/document.ts';
import { linksOf } from '../../src/catalogue/text/links.ts';

const DIST = path.resolve('dist');
const read = (file: string) => readFileSync(path.join(DIST, file), 'utf8');
const { pages } = readPages('');

describe('for programs that read', () => {
  test.for(pages.map(({ id }) => id))('%s has its Markdown, and its page leads there', (id) => {
    const html = read(`${id}/index.html`);
    const [, href = ''] =
      /<link rel="alternate" type="text\/markdown" href="([^"]+)">/.exec(html) ?? [];
    expect(path.join(id, href)).toBe(`${id}.md`);
    expect(read(`${id}.md`)).toMatch(/^# /);
  });

  test.for(['llms.txt', 'llms-full.txt', ...pages.map(({ id }) => `${id}.md`)])(
    '%s has no broken link',
    (file) => {
      expect(brokenLinks(file, read(file))).toEqual([]);
    },
  );

  test('a broken link would be found', () => {
    const text = '[a](nowhere.md) [b](#nowhere) [c](llms.txt) [d](https://example.org)';
    expect(brokenLinks('index.md', text)).toEqual(['nowhere.md', '#nowhere']);
  });

  test.for(pages)(
    '$id has every command and every line of output in its Markdown',
    ({ id, fences }) => {
      const lines = new Set(
        read(`${id}.md`)
          .split('\n')
          .map((line) => line.trim()),
      );
      const shown = fences
        .flatMap(({ steps }) => steps)
        .flatMap(({ command, expected }) => [`$ ${command.split('\n')[0]}`, ...expected])
        .filter((line) => !line.startsWith('\\'));
      expect(shown.filter((line) => !lines.has(line.trim()))).toEqual([]);
    },
  );

  test('llms-full.txt has every page', () => {
    const titles = read('llms-full.txt').match(/^# .*(?=\n\n> )/gm);
    expect(titles).toHaveLength(pages.length);
  });
});

describe('patterns.json', () => {
  const json = JSON.parse(read('patterns.json'));

  test('is as its schema says', () => {
    const schema = z.fromJSONSchema(JSON.parse(read(json.$schema)));
    expect(schema.safeParse(json).error?.issues).toBeUndefined();
    expect(schema.safeParse({ ...json, schemaVersion: 0 }).success).toBe(false);
  });

  test('has every page, and leads to what there is', () => {
    const ids = json.patterns.map((pattern: { id: string }) => pattern.id);
    expect(ids).toEqual(expect.arrayContaining(pages.map(({ id }) => id)));
    const paths = read('patterns.json').match(/(?<=": ")[\w/.-]+\.(?:html|md|sh|zip)[^"]*/g) ?? [];
    expect(paths.length).toBeGreaterThan(3 * pages.length);
    expect(paths.filter((one) => !resolves('patterns.json', one))).toEqual([]);
  });
});

test('there is no feed where the address of the site is not known', () => {
  expect(globSync('**/*.atom', { cwd: DIST })).toEqual([]);
  expect(read('index.html')).not.toContain('application/atom+xml');
});

function brokenLinks(file: string, text: string): string[] {
  return linksOf(readDocument(file, text).document.nodes)
    .map(({ url }) => url)
    .filter((url) => !/^https?:/.test(url))
    .filter((url) => !(url.startsWith('#') ? hasAnchor(file, text, url) : resolves(file, url)));
}

/** Whether a link from a file leads to a file of the build, and to a place in it. */
function resolves(from: string, link: string): boolean {
  const [target = '', anchor] = link.split('#');
  const file = path.join(path.dirname(from), target);
  if (!existsSync(path.join(DIST, file))) return false;
  return anchor === undefined || hasAnchor(file, read(file), `#${anchor}`);
}

function hasAnchor(file: string, text: string, anchor: string): boolean {
  if (file.endsWith('.html')) return text.includes(` id="${anchor.slice(1)}"`);
  const { headings } = readDocument(file, text).document;
  return headings.some((heading) => `#${heading.anchor}` === anchor);
}
