import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../src/catalogue/page.ts';
import { readmes } from '../../../../src/catalogue/rules/together/readmes.ts';
import { PAGE, pageText } from '../../../walkthrough/catalogue.ts';

const READING = readPage(PAGE, pageText('', { example: 'one' }));

/** What is wrong with this README of the example that the page is about: `line message`. */
function check(text: string): string[] {
  const files = [{ path: 'README.md', text }];
  return readmes([READING], [{ name: 'one', files, links: [] }]).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );
}

const FILE = 'examples/one/README.md';
const SOUND = `Rain of a year.\nPage: ${PAGE}\nRun: dvc repro\n`;

describe('the README of an example', () => {
  test.for([
    ['in three lines', SOUND],
    ['with a title', `# one\n\n${SOUND}`],
    ['in sentences', `Rain of a year.\nRead \`${PAGE}\`; run \`dvc repro\`.\n`],
  ])('is right %s', ([, text = '']) => {
    expect(check(text)).toEqual([]);
  });

  test.for([
    [
      'nothing about the project',
      SOUND.replace('Rain of a year.\n', ''),
      `${FILE}:1 the README does not begin with a sentence of what it does`,
    ],
    [
      'no page',
      SOUND.replace(`Page: ${PAGE}\n`, ''),
      `${FILE}:1 the README does not name its page ${PAGE}`,
    ],
    [
      'a page that is about another example',
      `${SOUND}Also: patterns/data/other.mdx\n`,
      `${FILE}:4 the README names patterns/data/other.mdx, which is not about it`,
    ],
    [
      'no way to run it',
      SOUND.replace('Run: dvc repro\n', ''),
      `${FILE}:1 the README does not say how to run it`,
    ],
    [
      'a word that says nothing',
      SOUND.replace('Rain', 'Simply rain'),
      `${FILE}:1 "Simply" is a word that the catalogue does without`,
    ],
  ] as const)('is refused with %s', ([, text, found]) => {
    expect(check(text)).toEqual([found]);
  });
});
