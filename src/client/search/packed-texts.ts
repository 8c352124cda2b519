/** A text of a page, with a number for what is said of it there. */
export interface MarkedText {
  readonly text: string;
  readonly mark: number;
}

/** Lists of texts, one for each page, in which every text is written once. */
export interface PackedTexts<Texts = readonly string[]> {
  /** In order. */
  readonly texts: Texts;
  /** For each text, apart by spaces, its pages: a character for the distance to the next. */
  readonly places: string;
  /** A character for the mark of each place, in the same order. */
  readonly marks: string;
}

/** The first character after the space that JSON does not escape. */
const FIRST = 35;
const FIRST_CAPITAL = 65;
const LAST_CAPITAL = 90;

/** Writes the lists of all pages as one. */
export function packTexts(lists: readonly (readonly MarkedText[])[]): PackedTexts {
  const uses = new Map<string, { page: number; mark: number }[]>();
  lists.forEach((list, page) => {
    for (const { text, mark } of list) uses.set(text, [...(uses.get(text) ?? []), { page, mark }]);
  });
  const entries = [...uses].sort(([a], [b]) => (a < b ? -1 : 1));
  const distances = entries.map(([, all]) =>
    all.map(({ page }, i) => page - (all[i - 1]?.page ?? 0)),
  );
  return {
    texts: entries.map(([text]) => text),
    places: distances.map(write).join(' '),
    marks: write(entries.flatMap(([, all]) => all.map(({ mark }) => mark))),
  };
}

/** The lists of all pages again, each in order. */
export function unpackTexts(packed: PackedTexts, count: number): MarkedText[][] {
  const lists = Array.from({ length: count }, (): MarkedText[] => []);
  const places = packed.places.split(' ');
  const marks = read(packed.marks);
  let use = 0;
  packed.texts.forEach((text, i) => {
    let page = 0;
    for (const distance of read(places[i] ?? '')) {
      page += distance;
      lists[page]?.push({ text, mark: marks[use++] ?? 0 });
    }
  });
  return lists;
}

/** Words in order as one text: each after a capital that counts the letters it shares with the last. */
export function joinWords(words: readonly string[]): string {
  return words.map((word, i) => withoutShared(word, words[i - 1] ?? '')).join('');
}

/** The words again. They have no capitals. */
export function splitWords(text: string): string[] {
  let word = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((entry) => {
    word = word.slice(0, entry.charCodeAt(0) - FIRST_CAPITAL) + entry.slice(1);
    return word;
  });
}

function withoutShared(word: string, last: string): string {
  let shared = 0;
  const most = Math.min(LAST_CAPITAL - FIRST_CAPITAL, last.length);
  while (shared < most && word[shared] === last[shared]) shared++;
  return String.fromCharCode(FIRST_CAPITAL + shared) + word.slice(shared);
}

function write(numbers: readonly number[]): string {
  return numbers.map((number) => String.fromCharCode(FIRST + number)).join('');
}

function read(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0) - FIRST);
}
