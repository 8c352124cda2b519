import { describe, expect, test } from 'vitest';
import { readingOrder, roomFor, shownText } from '../../src/markdown/files.ts';

const lines = (count: number) => Array.from({ length: count }, (_, i) => `${i},0`).join('\n');

describe("an example's page shows of a file", () => {
  test.for([
    ['data.csv', 40, 40, 0],
    ['data.csv', 41, 40, 1],
    ['raw/s01.txt', 90, 40, 50],
    ['src/train.py', 90, 90, 0],
    ['dvc.lock', 90, 90, 0],
  ] as const)(
    '%s with %i lines: %i lines, and says that %i are left',
    ([file, count, shown, left]) => {
      expect(shownText(file, `${lines(count)}\n`)).toEqual({ text: lines(shown), left });
    },
  );
});

test.for([
  [[], 0],
  [[100, 200], 2],
  [[19_000, 3_000, 10], 1],
  [[30_000], 0],
] as const)(
  "an example's page has room for the first of texts of %j characters: %i",
  ([sizes, count]) => {
    expect(roomFor(sizes.map((size) => 'x'.repeat(size)))).toBe(count);
  },
);

test("an example's page begins with what explains, then what its pages show; locks are last", () => {
  const files = ['dvc.lock', 'raw.csv', 'roc.csv', 'src/a.py', 'dvc.yaml', 'README.md'];
  const onPages = new Set(['roc.csv', 'dvc.yaml']);
  const order = (file: string) => readingOrder(file, onPages);
  expect(files.toSorted((a, b) => order(a) - order(b))).toEqual([
    'README.md',
    'dvc.yaml',
    'roc.csv',
    'src/a.py',
    'raw.csv',
    'dvc.lock',
  ]);
});
