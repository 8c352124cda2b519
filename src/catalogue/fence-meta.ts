/** What follows the language of a fence: bare words, and `key="value"` pairs. */
export interface FenceMeta {
  readonly flags: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  /** What is neither, as it is written: an open quotation mark, a stray sign. */
  readonly rest: readonly string[];
}

const TOKEN = /^([\w-]+)(?:=(?:"([^"]*)"|([^\s"]+)))?$/;

/** `unordered norun="needs a cluster"` as flags and values. */
export function parseFenceMeta(text: string): FenceMeta {
  const flags: string[] = [];
  const values: Record<string, string> = {};
  const rest: string[] = [];
  for (const word of text.match(/(?:"[^"]*"|[^\s"]|"(?=[^"]*$))+/g) ?? []) {
    const [, key, quoted, bare] = TOKEN.exec(word) ?? [];
    const value = quoted ?? bare;
    if (key === undefined) rest.push(word);
    else if (value === undefined) flags.push(key);
    else values[key] = value;
  }
  return { flags, values, rest };
}

/** The words that a fence may have after its language. */
interface Vocabulary {
  readonly flags: readonly string[];
  readonly values: readonly string[];
}

const CONSOLE: Vocabulary = { flags: ['unordered'], values: ['norun', 'hides', 'skips'] };
const MERMAID: Vocabulary = { flags: ['dag', 'sketch'], values: ['title', 'alt'] };
const EDIT: Vocabulary = { flags: [], values: ['file'] };
const TABLE: Vocabulary = {
  flags: ['chart'],
  values: ['file', 'plots', 'revs', 'title', 'alt', 'x', 'y'],
};
const CODE: Vocabulary = { flags: [], values: ['file', 'region', 'title'] };
const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  console: CONSOLE,
  mermaid: MERMAID,
  diff: EDIT,
  csv: TABLE,
};

/** What a fence in this language may say of itself, as its author writes it. */
export function knownMeta(lang: string): string {
  const { flags, values } = VOCABULARIES[lang] ?? CODE;
  return [...flags, ...values.map((key) => `${key}="…"`)].join(', ');
}

/** The words that mean nothing in a fence of this language: a misspelt one would be passed over. */
export function unknownMeta(lang: string, { flags, values, rest }: FenceMeta): string[] {
  const known = VOCABULARIES[lang] ?? CODE;
  return [
    ...flags.filter((flag) => !known.flags.includes(flag)),
    ...Object.keys(values).filter((key) => !known.values.includes(key)),
    ...rest,
  ];
}
