import type { Found, TextRule } from '../rule.ts';

const BOM = '\u{FEFF}';
/** What a decoder writes for bytes that are no UTF-8. */
const UNREADABLE = '\u{FFFD}';
/**
 * Control characters but tab, LF and CR; blanks that are no blanks; what has no width; what turns the
 * direction of writing: https://trojansource.codes. A mark at the beginning is another fault.
 */
const INVISIBLE =
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u{A0}\u{AD}\u{200B}-\u{200F}\u{2028}-\u{202F}\u{2060}-\u{206F}]|(?!^)\u{FEFF}/u;

/** A page is UTF-8 with the line ends of Unix, and what is in it can be seen. */
export const seenBytes: TextRule = ({ source }) => strangeBytes(source);

/** Bytes that no reader sees, that DVC and Git count, and that a comparison would only call different. */
export function strangeBytes(text: string): Found[number][] {
  const lines = text.split('\n');
  return [
    ...(text.startsWith(BOM) ? [MARK] : []),
    ...windowsEnds(lines),
    ...lines.flatMap((line, i) => [
      ...(line.includes(UNREADABLE) ? [{ ...NO_UTF8, line: i + 1 }] : []),
      ...invisible(line, i + 1),
    ]),
  ];
}

const MARK = {
  line: 1,
  rule: 'byte-order-mark',
  message: 'an invisible byte order mark stands before the first character',
  fix: 'save the file as UTF-8 without BOM',
} as const;

const NO_UTF8 = {
  rule: 'encoding',
  message: 'there are bytes that are no UTF-8',
  fix: 'save the file as UTF-8',
} as const;

function windowsEnds(lines: readonly string[]): Found {
  const first = lines.findIndex((line) => line.endsWith('\r'));
  if (first < 0) return [];
  return [
    {
      line: first + 1,
      rule: 'line-ends',
      message: `${lines.filter((line) => line.endsWith('\r')).length} lines end as on Windows, with CR LF`,
      fix: 'save the file with LF; set "git config core.autocrlf input"',
    },
  ];
}

function invisible(text: string, line: number): Found {
  const [sign] = INVISIBLE.exec(text) ?? [];
  if (sign === undefined) return [];
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return [
    {
      line,
      rule: 'invisible-character',
      message: `a character that cannot be seen stands in the line: U+${code}`,
      fix: 'write a plain blank, or leave it out',
    },
  ];
}
