import type { Fence } from '../../fence.ts';
import type { TextRule } from '../rule.ts';

/** Languages of files that a page shows. What such a fence holds is compared with the file. */
const FILES = ['yaml', 'python', 'bash', 'sql', 'json', 'toml', 'ini', 'csv', 'markdown', 'text'];
const LANGUAGES = ['console', 'diff', 'mermaid', ...FILES];

/** How a command, or what DVC and Git print of one, looks. */
const TRANSCRIPT = [
  /^\s*[$>] \S/,
  /^(?:ERROR|WARNING|fatal|CONFLICT)\b.*:/,
  /^(?:Running|Pulling data for|Reproducing) stage\b|^Stage '.*' /,
  /didn't change, skipping$|^Data and pipelines are up to date|^Everything is up to date/,
  /^(?:Generating|Updating) lock file |^Use `dvc |\bfiles? (?:pushed|fetched|added|modified)\b/,
];

/**
 * What a page claims is checked, so each fence is of a kind that is: a transcript, an edit, a diagram,
 * or a part of a file. Only `text` is just shown, and must not look like a transcript.
 */
export const fenceLanguage: TextRule = ({ fences }) =>
  fences.flatMap((fence) => {
    const found = complaint(fence);
    return found ? [{ line: found.line ?? fence.line, rule: 'fence-language', ...found }] : [];
  });

interface Complaint {
  readonly line?: number;
  readonly message: string;
  readonly fix: string;
}

function complaint({ lang, meta, line, value }: Fence): Complaint | undefined {
  const { file, plots } = meta.values;
  if (!LANGUAGES.includes(lang)) {
    return {
      message: lang === '' ? 'the fence has no language' : `no fence is "${lang}"`,
      fix: `name one of ${LANGUAGES.join(', ')}, in small letters; commands that run are console`,
    };
  }
  if (file !== undefined || lang === 'console' || lang === 'mermaid') return undefined;
  if (plots !== undefined && lang === 'csv') return undefined;
  if (lang === 'diff') {
    return {
      message: 'the edit does not say which file it changes',
      fix: 'add file="…"; what a command prints is console',
    };
  }
  if (lang !== 'text') {
    return {
      message: `nothing checks a ${lang} fence without file="…"`,
      fix: 'show a file of the example: add file="…", and region="…" for a part of it',
    };
  }
  const index = value.split('\n').findIndex((text) => TRANSCRIPT.some((one) => one.test(text)));
  if (index < 0) return undefined;
  return {
    line: line + 1 + index,
    message: 'the text looks like a transcript that was never run',
    fix: 'make it a ```console fence: it is run and compared',
  };
}
