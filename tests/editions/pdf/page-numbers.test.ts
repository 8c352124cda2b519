import { expect, test } from 'vitest';
import { readPageNumbers } from '../../../src/editions/pdf/page-numbers.ts';

/** The objects of a PDF that say where its pages are; each page is its number. */
const pdfOf = (...objects: string[]) => Buffer.from(`%PDF-1.4\n${objects.join('\n')}\n%%EOF`);

test('a place is on the page that the tree of pages has in this position, from 1', () => {
  const pdf = pdfOf(
    '1 0 obj\n<</Type /Catalog\n/Pages 2 0 R\n/Dests 9 0 R>>\nendobj',
    '2 0 obj\n<</Type /Pages\n/Kids [3 0 R 4 0 R]>>\nendobj',
    '3 0 obj\n<</Type /Pages\n/Kids [8 0 R 6 0 R]>>\nendobj',
    '4 0 obj\n<</Type /Pages\n/Kids [7 0 R]>>\nendobj',
    ...[6, 7, 8].map((page) => `${page} 0 obj\n<</Type /Page>>\nendobj`),
    '9 0 obj\n<</start [8 0 R /XYZ 0 842 0]\n/data--why [7 0 R /XYZ 0 1 0]\n/caf#e9 [6 0 R /XYZ 0 1 0]>>\nendobj',
  );
  const { numbers, count } = readPageNumbers(pdf);
  expect(Object.fromEntries(numbers)).toEqual({ start: 1, 'data--why': 3, café: 2 });
  expect(count).toBe(3);
});

test('a PDF without pages that can be read is refused', () => {
  expect(() => readPageNumbers(pdfOf('1 0 obj\n<</Type /Catalog>>\nendobj'))).toThrow(
    'The PDF has no tree of pages that can be read',
  );
});
