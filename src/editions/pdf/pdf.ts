import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../../setup/browser.ts';
import { SetUpError } from '../../setup/set-up-error.ts';
import { EDITION_NAME, type Edition } from '../book/edition.ts';
import { type Book, inOrder, readBook } from '../chapters/book.ts';
import { type PageNumbers, printDocument } from './document.ts';
import { readPageNumbers } from './page-numbers.ts';

/** The catalogue on sheets of A4, printed by Chromium from the chapters that the EPUB has, too. */
export const pdf: Edition = {
  file: `${EDITION_NAME}.pdf`,
  title: 'The pages as a PDF',
  make: async (dist) => {
    const executablePath = findBrowser();
    if (!executablePath) {
      throw new SetUpError('A PDF needs a Chromium, and none was found. Fix: npm run setup');
    }
    const book = readBook(dist);
    const browser = await chromium.launch({ executablePath, args: browserArguments() });
    try {
      return withDate(await printTwice(book, browser), book.date);
    } finally {
      await browser.close();
    }
  },
};

/** The first print tells the page numbers that the contents of the second one show. */
async function printTwice(book: Book, browser: Browser): Promise<Uint8Array> {
  const { numbers } = readPageNumbers(await print(printDocument(book, new Map()), browser));
  const printed = await print(printDocument(book, numbers), browser);
  const { numbers: second } = readPageNumbers(printed);
  const wrong = inOrder(book).find(({ key }) => !isSame(key, numbers, second));
  if (wrong) throw new Error(`${wrong.key}: its page changed from one print to the next`);
  return printed;
}

function isSame(key: string, first: PageNumbers, second: PageNumbers): boolean {
  return first.has(key) && first.get(key) === second.get(key);
}

async function print(xhtml: string, browser: Browser): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pdf-'));
  const page = await browser.newPage();
  try {
    // A file of its own, because it names the files of its fonts.
    const file = path.join(folder, 'book.xhtml');
    writeFileSync(file, xhtml);
    await page.goto(pathToFileURL(file).href);
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      outline: true,
      tagged: true,
    });
  } finally {
    await page.close();
    rmSync(folder, { recursive: true });
  }
}

/** The PDF as if printed on this day, `2026-11-23`: the time is all that differs between two prints. */
function withDate(printed: Uint8Array, day: string): Uint8Array {
  const date = `${day.replaceAll('-', '')}000000`;
  const text = Buffer.from(printed).toString('latin1');
  return Buffer.from(
    text.replaceAll(/(?<=\/(?:CreationDate|ModDate) \(D:)\d{14}/g, date),
    'latin1',
  );
}
