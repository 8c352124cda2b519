import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersOf, readHeaders, readPolicy, union } from './headers.ts';

const rules = readHeaders(readFileSync('dist/_headers', 'utf8'));
const policies = globSync('dist/**/*.html').map((file) => {
  const html = readFileSync(file, 'utf8');
  return /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? file;
});

describe('the headers for static hosts', () => {
  test('allow what the policies of the pages allow, and no frame around them', () => {
    const policy = headersOf(rules, '/index.html').get('Content-Security-Policy') ?? '';
    const expected = union(policies).set('frame-ancestors', ["'none'"]);
    expect(readPolicy(policy)).toEqual(expected);
  });

  test('let a browser keep what has its content in its name, and nothing else', () => {
    const kept = globSync('dist/**/*.*')
      .map((file) => file.replace(/^dist/, ''))
      .filter((file) => headersOf(rules, file).has('Cache-Control'));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((file) => !/^\/assets\/\w+\.[\w-]{8}\.\w+$/.test(file))).toEqual([]);
  });

  test('a line that hosts do not understand is refused', () => {
    expect(() => readHeaders('/*\n  nosniff\n')).toThrow('"  nosniff" is neither a path nor');
  });

  test('a header that allows less than a page needs is found', () => {
    expect(readPolicy("img-src 'self'")).not.toEqual(union(["img-src 'self' data: file:"]));
  });
});
