import { spawnSync } from 'node:child_process';

/** A word where it stands on a sheet, in points from the left. */
interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A sheet: its text in the order in which it is drawn, and its words. */
export interface Sheet {
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * The sheets of a PDF, read by poppler.
 *
 * @throws Error that says how to get it, where it is missing.
 */
export function readSheets(pdf: Uint8Array): Sheet[] {
  const texts = pdftotext(pdf, '-raw').split('\f').slice(0, -1);
  const boxes = pdftotext(pdf, '-bbox').split('<page ').slice(1);
  return texts.map((text, i) => ({ text, words: wordsOf(boxes[i] ?? '') }));
}

function wordsOf(page: string): Word[] {
  const word =
    /<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="[\d.-]+">(.*?)<\/word>/g;
  return [...page.matchAll(word)].map(([, left, right, text = '']) => ({
    text: unescapeXml(text),
    left: Number(left),
    right: Number(right),
  }));
}

function pdftotext(pdf: Uint8Array, option: string): string {
  const { error, status, stdout, stderr } = spawnSync('pdftotext', [option, '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) {
    throw new Error(
      `pdftotext cannot be run: ${error.message}. Fix: install poppler-utils (Debian) or poppler (Homebrew)`,
    );
  }
  if (status !== 0) throw new Error(`pdftotext failed: ${stderr}`);
  return stdout;
}

/** The lines that do not follow one another, whole, in a text; spaces and line ends aside. */
export function missingLines(lines: readonly string[], text: string): string[] {
  const flat = withoutSpace(text);
  let from = 0;
  return lines.filter((line) => {
    const found = flat.indexOf(withoutSpace(line), from);
    if (found >= 0) from = found + withoutSpace(line).length;
    return found < 0;
  });
}

/** Whether one of the sheets has all of these words, each as often as it is there. */
export function onOneSheet(words: readonly string[], sheets: readonly Sheet[]): boolean {
  const needed = counts(words);
  return sheets.some((sheet) => {
    const found = counts(sheet.words.map(({ text }) => text));
    return [...needed].every(([word, count]) => (found.get(word) ?? 0) >= count);
  });
}

function counts(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
}

export function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function unescapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
    '&amp;': '&',
  };
  return text.replaceAll(/&\w+;/g, (entity) => entities[entity] ?? entity);
}
