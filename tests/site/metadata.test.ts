import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../src/catalogue/disk/read.ts';

const { pages } = readPages('');
const htmlOf = (id: string) => readFileSync(path.join('dist', id, 'index.html'), 'utf8');

describe('a page of the catalogue', () => {
  test.for(pages.map(({ id }) => id))('%s describes itself to programs as an article', (id) => {
    const data = pages.find((page) => page.id === id)?.data;
    const html = htmlOf(id);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'TechArticle',
      headline: data?.title,
      description: data?.summary,
    });
    expect(html).toContain(`<meta property="og:type" content="article">`);
  });

  // A shallow clone does not know all days, and a page says none that is not known.
  const isShallow = git('rev-parse', '--is-shallow-repository') === 'true';
  test.skipIf(isShallow).for(pages.map(({ file, id }) => [file, id] as const))(
    '%s says when it was last changed, as Git does',
    ([file, id]) => {
      const day = git('log', '-1', '--format=%cs', '--', file);
      const [, shown] = /Last changed <time datetime="([^"]+)">/.exec(htmlOf(id)) ?? [];
      expect(shown ?? '').toBe(day);
    },
  );
});

test('no two pages have the same title', () => {
  const heads = globSync('dist/**/index.html').map((file) => {
    const html = readFileSync(file, 'utf8');
    return /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
  });
  expect(heads.filter((title, i) => heads.indexOf(title) !== i)).toEqual([]);
});

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
