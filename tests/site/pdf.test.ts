import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { inOrder, readBook } from '../../src/editions/chapters/book.ts';
import { readPageNumbers } from '../../src/editions/pdf/page-numbers.ts';
import { pdf } from '../../src/editions/pdf/pdf.ts';
import { codeLines, PAGE_IDS } from './built-pages.ts';
import { missingLines, onOneSheet, readSheets, type Sheet, withoutSpace } from './pdf-text.ts';

/** Points of a sheet of A4 and, at its sides, of what must stay white: letters may lean into the margin. */
const WIDTH = 595;
const WHITE = 54;
const FIRST_CONTENTS = 2;

const book = readBook('dist');
const chapters = inOrder(book);
const keyOf = (id: string) => id.replace('/', '-');

let bytes: Uint8Array = new Uint8Array();
let source = '';
let sheets: readonly Sheet[] = [];
let numbers: ReadonlyMap<string, number> = new Map();

beforeAll(async () => {
  bytes = await pdf.make('dist');
  source = Buffer.from(bytes).toString('latin1');
  sheets = readSheets(bytes);
  ({ numbers } = readPageNumbers(bytes));
});

/** The sheets from the first of a chapter to the first of the next. */
function sheetsOf(key: string): readonly Sheet[] {
  const next = chapters[chapters.findIndex((chapter) => chapter.key === key) + 1];
  const last = next ? (numbers.get(next.key) ?? 0) - 1 : sheets.length;
  return sheets.slice((numbers.get(key) ?? 0) - 1, last);
}

/** The words in a drawing; those of each line are apart. */
function labelsOf(svg: Element): string[] {
  const lines = [...svg.querySelectorAll('tspan, text:not(:has(tspan))')];
  return lines.flatMap(({ textContent }) => textContent.trim().split(/\s+/));
}

describe('the PDF', () => {
  test('has the same bytes each time', async () => {
    expect(Buffer.from(await pdf.make('dist')).equals(bytes)).toBe(true);
  });

  test('is A4, tagged, and says its language and its title', () => {
    const sizes = new Set([...source.matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box]) => box));
    expect([...sizes]).toEqual(['0 0 594.95996 841.91998']);
    expect(source).toContain('/Marked true');
    expect(source).toContain('/Lang (en)');
    expect(source).toContain('/Title (DVC Project Design Patterns)');
  });

  test('uses no font but those that come with the project', () => {
    const fonts = [...source.matchAll(/\/BaseFont \/[A-Z]{6}\+(\w+)-/g)].map(([, name]) => name);
    expect([...new Set(fonts)].sort()).toEqual(['Gelasio', 'JetBrainsMono']);
    expect(source).not.toContain('/Subtype /Type3');
  });

  test('has contents that name each chapter with the sheet that it begins on', () => {
    const first = Math.min(...numbers.values()) - 1;
    const contents = sheets.slice(FIRST_CONTENTS - 1, first).map(({ text }) => withoutSpace(text));
    const entries = chapters.map(({ key, title }) => withoutSpace(`${title}${numbers.get(key)}`));
    expect(missingLines(entries, contents.join(''))).toEqual([]);
  });

  test('has an outline of all headings', () => {
    const titles = [...source.matchAll(/\/Title \(((?:\\.|[^)])*)\)/g)].map(([, title = '']) =>
      title.replaceAll(/\\(.)/g, '$1'),
    );
    const headings = chapters.flatMap(({ body }) =>
      [...new JSDOM(body).window.document.querySelectorAll('h1, h2, h3')].map(
        ({ textContent }) => textContent,
      ),
    );
    expect(titles.toSorted()).toEqual(
      ['DVC Project Design Patterns', 'Contents', ...headings].toSorted(),
    );
  });

  test('has no link to a place that is not in it', () => {
    const targets = [...source.matchAll(/\/Dest \/([\w-]+)/g)].map(([, name = '']) => name);
    expect(targets.length).toBeGreaterThan(chapters.length);
    expect(targets.filter((name) => !numbers.has(name))).toEqual([]);
  });

  test('has nothing beyond the margins of its sheets', () => {
    const beyond = sheets.flatMap(({ words }, i) =>
      words
        .filter(({ left, right }) => left < WHITE || right > WIDTH - WHITE)
        .map(({ text }) => `${i + 1}: ${text}`),
    );
    expect(beyond).toEqual([]);
  });
});

describe('a chapter of the PDF', () => {
  test.for(PAGE_IDS)('%s has every line of code whole, in its order', (id) => {
    const text = sheetsOf(keyOf(id)).map((sheet) => sheet.text);
    expect(missingLines(codeLines(id), text.join('\n'))).toEqual([]);
  });

  test.for(PAGE_IDS)('%s has each drawing whole on one sheet', (id) => {
    const body = chapters.find(({ key }) => key === keyOf(id))?.body ?? '';
    const { document } = new JSDOM(body).window;
    const split = [...document.querySelectorAll('.diagram svg, .chart svg')]
      .map((svg) => labelsOf(svg))
      .filter((labels) => !onOneSheet(labels, sheetsOf(keyOf(id))));
    expect(split).toEqual([]);
  });

  test.for(chapters)('$key has its title at the head of each sheet', ({ key, title }) => {
    const without = sheetsOf(key).filter(({ text }) => !text.includes(title));
    expect(without).toEqual([]);
  });
});

describe('of what is wrong with a PDF is found:', () => {
  test.for([
    ['a line that is cut off', ['dvc repro', 'dvc push'], 'dvc repro dvc pu'],
    ['a line that goes on behind something else', ['dvc repro'], 'dvc 12 repro'],
    ['a line that is there once, and should be twice', ['ls', 'ls'], 'ls'],
  ] as const)('%s', ([, lines, text]) => {
    expect(missingLines(lines, text)).toEqual([lines.at(-1)]);
  });

  test.for([
    [true, [['a', 'b', 'b']]],
    [false, [['a', 'b'], ['b']]],
  ] as const)('a drawing on two sheets: %j', ([isWhole, pages]) => {
    const made = pages.map((words) => ({
      text: '',
      words: words.map((text) => ({ text, left: 0, right: 0 })),
    }));
    expect(onOneSheet(['b', 'a', 'b'], made)).toBe(isWhole);
  });
});
