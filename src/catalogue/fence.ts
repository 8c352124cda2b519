/** A fenced code block of a page. */
export interface Fence {
  readonly lang: string;
  readonly meta: FenceMeta;
  /** 1-based line of the opening fence in the file. */
  readonly line: number;
  /** 1-based line of the closing fence. */
  readonly endLine: number;
  /** The text between the fences, without the last line end. */
  readonly value: string;
  /** What stands before the opening fence on its line: the indentation of a list, or nothing. */
  readonly indent: string;
}

/** What follows the language: bare words, and `key="value"` pairs. */
export interface FenceMeta {
  readonly flags: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

const TOKEN = /([\w-]+)(?:=(?:"([^"]*)"|(\S+)))?/g;

/** `unordered norun="needs a cluster"` as flags and values. */
export function parseFenceMeta(text: string): FenceMeta {
  const flags: string[] = [];
  const values: Record<string, string> = {};
  for (const [, key = '', quoted, bare] of text.matchAll(TOKEN)) {
    const value = quoted ?? bare;
    if (value === undefined) flags.push(key);
    else values[key] = value;
  }
  return { flags, values };
}

/** Whether the fence is a transcript that the walkthrough runs. */
export function runs(fence: Fence): boolean {
  return fence.lang === 'console' && fence.meta.values.norun === undefined;
}

/** Whether the fence shows the graph that DVC draws of the example. */
export function isDag(fence: Fence): boolean {
  return fence.lang === 'mermaid' && fence.meta.flags.includes('dag');
}
