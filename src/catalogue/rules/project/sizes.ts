import type { ProjectRule } from './project-rule.ts';

/** The most KB of a file: three times the largest one. */
const MOST_KB = 100;

/** Data is small: everyone who clones the catalogue gets it. */
export const sizes: ProjectRule = ({ files }) =>
  files.flatMap(({ path, text }) => {
    const kb = Math.ceil(Buffer.byteLength(text) / 1000);
    if (kb <= MOST_KB) return [];
    return [
      {
        file: path,
        line: 1,
        rule: 'example-size',
        message: `the file has ${kb} KB, the limit is ${MOST_KB}`,
        fix: 'take a part of the data, or make it from a seed in the first stage',
      },
    ];
  });
