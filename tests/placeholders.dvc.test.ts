import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// `npm run check` lets a page pass that was just made: it is to be written, not yet to be merged.
test('no page and no README has a text of "npm run new" that waits for its author', () => {
  const files = globSync(['patterns/*/*.mdx', 'examples/*/README.md']);
  const waiting = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) => (line.includes('Write: ') ? [`${file}:${i + 1}`] : [])),
  );
  expect(waiting).toEqual([]);
});
