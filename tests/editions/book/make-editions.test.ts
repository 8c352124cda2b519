import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/editions/book/edition.ts';
import { makeEditions } from '../../../src/editions/book/make-editions.ts';
import { SetUpError } from '../../../src/setup/set-up-error.ts';

/** An edition that lists the files that it finds. */
const edition = (file: string): Edition => ({
  file,
  title: `All as ${file}`,
  make: async (dist) => Buffer.from(readdirSync(dist).join('\n')),
});
const failing = (error: Error): Edition => ({
  ...edition('book.pdf'),
  make: async () => {
    throw error;
  },
});

const unwatched = { begin: () => {}, end: () => {} };

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'editions-'));
  writeFileSync(path.join(dist, 'index.html'), '');
});
afterEach(() => rmSync(dist, { recursive: true }));
const list = () => JSON.parse(readFileSync(path.join(dist, 'downloads.json'), 'utf8'));

describe('the editions of a build', () => {
  test('lie beside it, and are listed with their size and their hash', async () => {
    await makeEditions([edition('book.zip')], dist, unwatched);
    const bytes = readFileSync(path.join(dist, 'book.zip'));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(list()).toEqual([
      { file: 'book.zip', title: 'All as book.zip', bytes: bytes.length, sha256 },
    ]);
  });

  test('hold neither each other nor what was made before', async () => {
    const both = [edition('a.zip'), edition('b.zip')];
    for (const _ of both) await makeEditions(both, dist, unwatched);
    for (const file of ['a.zip', 'b.zip']) {
      expect(readFileSync(path.join(dist, file), 'utf8')).toBe('index.html');
    }
  });

  test('are made without the one that this machine cannot make; it says why, and is not listed', async () => {
    const lacking = failing(new SetUpError('No Chromium found'));
    writeFileSync(path.join(dist, 'book.pdf'), 'of an earlier build');
    const told: string[] = [];
    const made = await makeEditions([lacking, edition('a.zip')], dist, {
      begin: ({ file }) => told.push(`begin ${file}`),
      end: (one) => told.push('missing' in one ? one.missing : `end ${one.download.file}`),
    });
    expect(told).toEqual(['begin book.pdf', 'No Chromium found', 'begin a.zip', 'end a.zip']);
    expect(made).toHaveLength(2);
    expect(list()).toMatchObject([{ file: 'a.zip' }]);
    expect(readdirSync(dist)).not.toContain('book.pdf');
  });

  test('are not made when one of them has a mistake of ours', async () => {
    const mistake = new TypeError('x is not a function');
    await expect(makeEditions([failing(mistake)], dist, unwatched)).rejects.toBe(mistake);
  });
});
