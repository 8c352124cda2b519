import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { describeEdition } from '../../../src/editions/offline/edition.ts';

const origin = { commit: { commit: 'ff0114e9dc', date: '2026-11-25' }, dvc: '3.67.1' };
const files = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([file, text]) => [file, Buffer.from(text)]));
const of = (texts: Readonly<Record<string, string>>) => describeEdition(files(texts), origin);

test('an edition says where it comes from, and the hash of each file', () => {
  const sha256 = createHash('sha256').update('one').digest('hex');
  expect(of({ 'a.html': 'one' })).toMatchObject({
    commit: 'ff0114e9dc',
    date: '2026-11-25',
    dvc: '3.67.1',
    files: { 'a.html': sha256.slice(0, 16) },
  });
});

test('without a commit it names none', () => {
  const edition = describeEdition(files({ 'a.html': 'one' }), { ...origin, commit: undefined });
  expect(edition).not.toHaveProperty('commit');
  expect(edition).not.toHaveProperty('date');
});

test('its size is that of all files; a download is smaller where that can be', () => {
  const { bytes, download } = of({ 'a.html': 'x'.repeat(10_000), 'b.html': 'y' });
  expect(bytes).toBe(10_001);
  expect(download).toBeLessThan(200);
  expect(of({ 'b.html': 'y' }).download).toBe(1);
});

test.for([
  ['the same files', { 'a.html': 'one', 'b.html': 'two' }, true],
  ['another text', { 'a.html': 'one', 'b.html': 'three' }, false],
  ['another name', { 'a.html': 'one', 'c.html': 'two' }, false],
  ['a file less', { 'a.html': 'one' }, false],
] as const)('%s: the same edition is %s', ([, texts, isSame]) => {
  const { id } = of({ 'a.html': 'one', 'b.html': 'two' });
  expect(of(texts).id === id).toBe(isSame);
});

test('another commit with the same files is the same edition: there is nothing new to read', () => {
  const other = { ...origin, commit: { commit: '0000000000', date: '2027-01-01' } };
  expect(describeEdition(files({ 'a.html': 'one' }), other).id).toBe(of({ 'a.html': 'one' }).id);
});
