import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copySite } from '../../src/bench/synthetic-site.ts';
import { lineOf, pageText } from '../walkthrough/catalogue.ts';

const CODE = '{process.exit(7)}';
const DIAGRAM = '```mermaid title="t" alt="a"\nflowchart TD\n  a -> b\n```';

test('a broken page stops the build before it begins, with the report of the page form', () => {
  const root = path.resolve('.cache/broken');
  copySite(root);
  const write = (file: string, source: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), source);
    return source;
  };
  mkdirSync(path.join(root, 'examples'), { recursive: true });
  const hostile = write('patterns/data/hostile.mdx', pageText(CODE, { title: 'Hostile' }));
  const misread = write('patterns/data/misread.mdx', pageText('', { level: 'expert' }));
  const undrawn = write('patterns/data/undrawn.mdx', pageText(DIAGRAM, { title: 'Undrawn' }));
  const { status, stderr } = spawnSync('astro', ['build', '--silent'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const lines = stderr.trim().split('\n');
  expect(status).toBe(1);
  expect(lines.map((line) => line.replace(/ {2}.*\((.*)\)\. Fix: .*/, ' $1'))).toEqual([
    `patterns/data/hostile.mdx:${lineOf(hostile, CODE)} markdown-only`,
    `patterns/data/misread.mdx:${lineOf(misread, 'level:')} frontmatter`,
    `patterns/data/undrawn.mdx:${lineOf(undrawn, 'a -> b')} diagram-syntax`,
    '3 problems: nothing was built',
  ]);
  expect(existsSync(path.join(root, 'dist'))).toBe(false);
}, 120_000);
