import type { SearchData, SearchDocument } from './document.ts';
import { joinWords, type PackedTexts, packTexts, splitWords, unpackTexts } from './packed-texts.ts';

/** What is a list of lines in a document. */
type Lines = 'features' | 'messages' | 'commands';

/** All that can be found, in few bytes: what many pages have is written once. */
export interface PackedData extends Readonly<Record<Lines, PackedTexts>> {
  readonly pages: readonly Omit<SearchDocument, Lines | 'words'>[];
  readonly words: PackedTexts<string>;
  readonly terms: SearchData['terms'];
}

/** How many strengths a word may have. */
const STRENGTHS = 3;

/** Writes the data so that it compresses well. The lines and the words of a page are in order. */
export function pack({ documents, terms }: SearchData): PackedData {
  const lines = (kind: Lines) =>
    packTexts(documents.map((one) => one[kind].map(({ text, section: mark }) => ({ text, mark }))));
  const words = packTexts(
    documents.map((one) =>
      one.words.map(({ text, section, strength }) => {
        return { text, mark: section * STRENGTHS + strength };
      }),
    ),
  );
  return {
    pages: documents.map(({ words, features, messages, commands, ...page }) => page),
    features: lines('features'),
    messages: lines('messages'),
    commands: lines('commands'),
    words: { ...words, texts: joinWords(words.texts) },
    terms,
  };
}

/** The data again. */
export function unpack({ pages, words, terms, ...packed }: PackedData): SearchData {
  const lists = (texts: PackedTexts) => unpackTexts(texts, pages.length);
  const lines = (kind: Lines) =>
    lists(packed[kind]).map((list) => list.map(({ text, mark: section }) => ({ text, section })));
  const [features, messages, commands] = [lines('features'), lines('messages'), lines('commands')];
  const own = lists({ ...words, texts: splitWords(words.texts) }).map((list) =>
    list.map(({ text, mark }) => {
      return { text, section: Math.floor(mark / STRENGTHS), strength: mark % STRENGTHS };
    }),
  );
  const documents = pages.map((page, i) => ({
    ...page,
    features: features[i] ?? [],
    messages: messages[i] ?? [],
    commands: commands[i] ?? [],
    words: own[i] ?? [],
  }));
  return { documents, terms };
}
