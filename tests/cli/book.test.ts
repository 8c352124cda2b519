import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const empty = mkdtempSync(path.join(tmpdir(), 'book-'));
afterAll(() => rmSync(empty, { recursive: true }));

test.for([
  [['--bulit'], 2, /Unknown option '--bulit'[\s\S]*npm run book -- --built/],
  [['book.pdf'], 2, /Unexpected argument 'book.pdf'[\s\S]*npm run book/],
  [['--only', 'mobi'], 2, /There is no edition "mobi"[\s\S]*zip, epub or pdf/],
  [['--built'], 1, /^There is no dist\/index.html. Fix: npm run build$/m],
] as const)(
  'npm run book -- %j, without a build, makes nothing and says why',
  ([args, code, message]) => {
    const program = path.resolve('src/cli/book.ts');
    const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: empty,
      encoding: 'utf8',
    });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(status).toBe(code);
  },
);
