import type { Options } from 'minisearch';
import { normalise, tokenize } from './text.ts';

/** A page as the search knows it. */
export interface SearchDocument {
  /** `<category>/<slug>`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly problems: readonly string[];
  readonly features: readonly string[];
  /** Words of what its transcripts show of DVC's complaints, each once. */
  readonly messages: readonly string[];
  /** DVC commands of the transcripts, without their operands. */
  readonly commands: readonly string[];
  /** What else is in the text, each word once. */
  readonly words: readonly string[];
}

/** How well a page fits: where a word was found counts more than how often. */
const BOOST = {
  title: 8,
  aliases: 5,
  problems: 3,
  features: 3,
  messages: 3,
  summary: 2,
  commands: 1,
  words: 1,
};

/** How the pages are indexed. */
export const INDEX_OPTIONS: Options<SearchDocument> = {
  fields: Object.keys(BOOST),
  extractField: (document, field) => {
    const value = document[field as keyof SearchDocument];
    return typeof value === 'string' ? value : value.join('\n');
  },
  tokenize,
  processTerm: normalise,
  searchOptions: { boost: BOOST },
};
