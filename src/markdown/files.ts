/** What a reader looks at first. */
const FIRST = ['README.md', 'dvc.yaml', 'params.yaml'];
const LANGUAGES: Readonly<Record<string, string>> = {
  py: 'python',
  lock: 'yaml',
  md: 'markdown',
  sh: 'bash',
};

/**
 * Place of a file in an example's list: what explains first, then what its pages show, because they
 * link to it; what DVC wrote last.
 */
export function readingOrder(file: string, onPages: ReadonlySet<string>): number {
  const first = FIRST.indexOf(file);
  if (first >= 0) return first - FIRST.length;
  if (onPages.has(file)) return 0;
  if (file.endsWith('dvc.lock')) return 3;
  const isAside = /^\.(?!github)|\.gitignore$|\.(?:md|jsonl|csv|sql)$/.test(file);
  return isAside ? 2 : 1;
}

/** The language that a file is highlighted in. */
export function languageOf(file: string): string {
  const extension = file.split('.').at(-1) ?? '';
  return file.endsWith('.dvc/config') ? 'ini' : (LANGUAGES[extension] ?? extension);
}

const DATA = /\.(?:csv|tsv|txt|fasta|jsonl)$/;
/** Lines of a data file that an example's page shows: enough to see what a row is. */
const SHOWN = 40;

/** A file as its example's page shows it: of long data only the beginning, and how much is left. */
export function shownText(file: string, text: string): { text: string; left: number } {
  const lines = text.trimEnd().split('\n');
  if (!DATA.test(file) || lines.length <= SHOWN) return { text: lines.join('\n'), left: 0 };
  return { text: lines.slice(0, SHOWN).join('\n'), left: lines.length - SHOWN };
}

/** Characters of all files together that an example's page shows: about what a browser gets in 14 KB. */
const MOST_TEXT = 20_000;

/** How many of these texts, in their order, an example's page has room for. */
export function roomFor(texts: readonly string[]): number {
  let sum = 0;
  const tooMuch = texts.findIndex((text) => {
    sum += text.length;
    return sum > MOST_TEXT;
  });
  return tooMuch < 0 ? texts.length : tooMuch;
}
