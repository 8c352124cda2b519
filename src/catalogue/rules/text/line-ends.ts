import type { Problem } from '../../problem.ts';
import type { TextRule } from '../rule.ts';

const BOM = '\u{FEFF}';

/** A page has the line ends of Unix, and no mark before its first character. */
export const lineEnds: TextRule = ({ source }) => strangeBytes(source);

/** Bytes that no reader sees, that DVC and Git count, and that a comparison would only call different. */
export function strangeBytes(text: string): Omit<Problem, 'file'>[] {
  const lines = text.split('\n');
  const windows = lines.findIndex((line) => line.endsWith('\r'));
  return [
    ...(text.startsWith(BOM)
      ? [
          {
            line: 1,
            rule: 'byte-order-mark' as const,
            message: 'an invisible byte order mark stands before the first character',
            fix: 'save the file as UTF-8 without BOM',
          },
        ]
      : []),
    ...(windows < 0
      ? []
      : [
          {
            line: windows + 1,
            rule: 'line-ends' as const,
            message: `${lines.filter((line) => line.endsWith('\r')).length} lines end as on Windows, with CR LF`,
            fix: 'save the file with LF; set "git config core.autocrlf input"',
          },
        ]),
  ];
}
