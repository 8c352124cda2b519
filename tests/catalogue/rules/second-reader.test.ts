import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/catalogue/page.ts';
import { secondReader } from '../../../src/catalogue/rules/second-reader.ts';
import { consoleFence, lineOf, NOWHERE, PAGE, pageText } from '../../walkthrough/catalogue.ts';

const SHARED =
  '$ dvc push\n$ git clone -q ../origin.git ../colleague && cd ../colleague\n$ dvc pull';

/** The rule's complaints about a page with this feature and transcript. */
function complaints(feature: string, transcript: string) {
  const source = pageText(consoleFence(transcript), { features: ['repro', feature] });
  return { source, found: secondReader(parsePage(PAGE, source), NOWHERE) };
}

describe('a page that promises something to others', () => {
  test.for([
    'push',
    'push --run-cache',
    'pull',
    'repro --pull',
    'fetch',
    'get',
    'import',
    'import-url',
    'update --rev',
    'remote',
    'exp push',
    'artifacts get',
    'cache.shared',
    'core.remote',
  ])('by %s needs a second clone', (feature) => {
    const { source, found } = complaints(feature, '$ dvc push');
    expect(found).toMatchObject([
      {
        line: lineOf(source, 'features:'),
        rule: 'second-reader',
        fix: expect.stringContaining('../colleague'),
      },
    ]);
    expect(found[0]?.message).toContain(`"${feature}"`);
  });

  test.for([
    ['a clone of the shared repository, in which DVC runs', SHARED],
    ['a clean machine', SHARED.replaceAll('colleague', 'ci')],
  ])('is right with %s', ([, transcript = '']) => {
    expect(complaints('push', transcript).found).toEqual([]);
  });

  test.for([
    ['a clone of the author’s own folder', SHARED.replace('../origin.git', '.')],
    ['a clone that nobody goes to', '$ git clone -q ../origin.git ../colleague'],
    ['a clone in which DVC does not run', SHARED.replace('\n$ dvc pull', '\n$ ls')],
    ['a clone that is only shown', `$ true\n\`\`\`\n\n\`\`\`console norun="no"\n${SHARED}`],
  ])('is refused with %s', ([, transcript = '']) => {
    expect(complaints('push', transcript).found).toMatchObject([{ rule: 'second-reader' }]);
  });

  test.for(['repro', 'cache dir', 'run-cache', 'exp run --queue', 'params', 'gc --projects'])(
    'is not meant by %s',
    (feature) => {
      expect(complaints(feature, '$ true').found).toEqual([]);
    },
  );
});
