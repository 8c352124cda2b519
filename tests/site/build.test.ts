import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { BUDGETS, gzip } from './budgets.ts';

const DIST = path.resolve('dist');
const files = globSync('**/*.html', { cwd: DIST }).sort();
const read = (file: string) => readFileSync(path.join(DIST, file), 'utf8');

beforeAll(() => {
  expect(files.length, 'run "npm run build" first').toBeGreaterThan(0);
});

describe('every built page', () => {
  test.for(files)('%s has no script that the first paint waits for', (file) => {
    const scripts = read(file).match(/<script[^>]* src=[^>]*>/g) ?? [];
    expect(scripts.filter((script) => !/ (?:defer|async)\b/.test(script))).toEqual([]);
    const [, inline = ''] = /<script>([^<]*)<\/script>/.exec(read(file)) ?? [];
    expect(inline.length).toBeLessThanOrEqual(300);
  });

  test.for(files)('%s is at most 14 KB of HTML, compressed', (file) => {
    expect(gzip(read(file))).toBeLessThanOrEqual(BUDGETS.html);
  });

  test.for(files)('%s asks for at most three files beside itself', (file) => {
    const html = read(file);
    const requests = html.match(/<script[^>]* src=|<link rel="(?:stylesheet|icon)"|<img /g) ?? [];
    expect(requests.length).toBeLessThanOrEqual(3);
  });

  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'long-title': 'off',
      'no-inline-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'require-sri': 'off',
      // A table of contents and a list of pages are navigation, however they are built.
      'prefer-native-element': 'off',
      'tel-non-breaking': 'off',
      // Mermaid writes its styles into the drawing.
      'element-permitted-content': 'off',
      'attribute-boolean-style': 'off',
      'no-redundant-for': 'off',
    },
  });
  test.for(files)('%s is valid HTML', async (file) => {
    const { results } = await validator.validateString(read(file), file);
    const found = results.flatMap(({ messages }) =>
      messages.map(({ line, message, ruleId }) => `${line}: ${message} (${ruleId})`),
    );
    expect(found).toEqual([]);
  });

  test.for(files)('%s has one title, no heading jump, and no id twice', (file) => {
    const html = read(file);
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test.for(files)('%s has no broken link, and no link that needs a server', (file) => {
    const broken = [...read(file).matchAll(/\s(?:href|src)="([^"]*)"/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^(?:https?:|data:)/.test(link))
      .filter((link) => !resolves(file, link));
    expect(broken).toEqual([]);
  });

  test.for(files)('%s lets no script in but its own', (file) => {
    const html = read(file);
    const [, policy = ''] =
      /Content-Security-Policy" content="default-src 'none'; script-src 'self' file:([^;]*);/.exec(
        html,
      ) ?? [];
    expect(html).not.toMatch(/\son\w+="|javascript:|<script type="module"/);
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([^<]*)/g)].flatMap(
      ([, type = '', code = '']) => (type.includes('application/ld+json') ? [] : [code]),
    );
    const hashes = inline.map((code) => createHash('sha256').update(code).digest('base64'));
    expect(policy.trim().split(' ')).toEqual(hashes.map((hash) => `'sha256-${hash}'`));
  });
});

describe('the site', () => {
  test('has at most 6 KB of CSS, compressed', () => {
    const css = globSync('assets/*.css', { cwd: DIST }).map(read).join('');
    expect(gzip(css)).toBeLessThanOrEqual(BUDGETS.css);
  });

  test('has at most 3 KB of script on a page, compressed', () => {
    expect(Math.max(gzip(read('site.js')), gzip(read('lists.js')))).toBeLessThanOrEqual(
      BUDGETS.script,
    );
  });

  test('has at most 2 KB of worker, compressed', () => {
    expect(gzip(read('sw.js'))).toBeLessThanOrEqual(BUDGETS.worker);
  });

  test('has at most 10 KB of search, and 0.6 KB of index a page, compressed', () => {
    const pages = globSync('patterns/*/*.mdx').length;
    expect(gzip(read('search.js'))).toBeLessThanOrEqual(BUDGETS.search);
    expect(gzip(read('search-index.js'))).toBeLessThanOrEqual(BUDGETS.searchPerPage * pages);
  });

  test('has a zip of every example', () => {
    for (const folder of globSync('examples/*/dvc.yaml')) {
      expect(existsSync(path.join(DIST, `${path.dirname(folder)}.zip`))).toBe(true);
    }
  });
});

/** Whether a relative link leads to a file of the build, and to an anchor in it. */
function resolves(from: string, link: string): boolean {
  const [target = '', anchor] = link.split('#');
  if (target.startsWith('/')) return from === '404.html';
  const file = target === '' ? from : path.join(path.dirname(from), target);
  if (!existsSync(path.join(DIST, file)) || file.endsWith('/')) return false;
  return anchor === undefined || read(file).includes(` id="${decodeURIComponent(anchor)}"`);
}
