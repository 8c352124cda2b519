import { expect, test } from 'vitest';
import { consoleFence, failed, pageText, verify } from '../catalogue.ts';

test('an edit is at least two seconds younger than what it changes, as a reader’s edit is', async () => {
  const source = pageText(
    [
      consoleFence("$ printf 'a\\n' > a.txt && touch -d @2000000000 a.txt"),
      '```diff file="a.txt"\n-a\n+b\n```',
      consoleFence('$ stat -c %Y a.txt && cat a.txt\n2000000002\nb'),
    ].join('\n\n'),
  );
  expect(failed(await verify(source))).toEqual([]);
});
