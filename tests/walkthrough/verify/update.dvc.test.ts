import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { passed } from '../../../src/walkthrough/report.ts';
import { terminalReport } from '../../../src/walkthrough/reporters/terminal.ts';
import { verifyPages } from '../../../src/walkthrough/verify.ts';
import {
  consoleFence,
  failed,
  lineOf,
  makeCatalogue,
  OPTIONS,
  PAGE,
  pageText,
} from '../catalogue.ts';

/** Updates a page until nothing is left to do, and gives its text after each run. */
async function update(
  source: string,
  options = {},
): Promise<{ once: string; twice: string; errors: string[] }> {
  const root = makeCatalogue({ [PAGE]: source });
  const read = () => readFileSync(path.join(root, PAGE), 'utf8');
  const [report] = await verifyPages([], { ...OPTIONS, root, update: true, ...options });
  const once = read();
  await verifyPages([], { ...OPTIONS, root, update: true, ...options });
  return { once, twice: read(), errors: report ? failed(report) : [] };
}

const CASES: readonly (readonly [title: string, before: string, after: string])[] = [
  ['fills in output that is not there yet', '$ echo a', '$ echo a\na'],
  ['replaces output that differs', '$ echo b\na', '$ echo b\nb'],
  ['removes output that nobody prints', '$ true\na\nb', '$ true'],
  ['keeps "..." that still matches', '$ seq 4\n1\n...\n5', '$ seq 4\n1\n...'],
  [
    'keeps [..] that still matches',
    '$ printf "x 1\\nb\\n"\nx [..]\na',
    '$ printf "x 1\\nb\\n"\nx [..]\nb',
  ],
  ['escapes what a page would read as a command', "$ echo '$ ls'", "$ echo '$ ls'\n\\$ ls"],
  ['escapes what would continue the command', "$ echo '> ls'", "$ echo '> ls'\n\\> ls"],
  [
    'escapes what a page would read as a wildcard',
    "$ echo '[..]'; echo ...",
    "$ echo '[..]'; echo ...\n\\[..]\n\\...",
  ],
  ['escapes what a page would read as an exit code', "$ echo '[3]'", "$ echo '[3]'\n\\[3]"],
  [
    'keeps several commands apart',
    '$ echo a\n$ echo b\n$ echo c',
    '$ echo a\na\n$ echo b\nb\n$ echo c\nc',
  ],
  [
    'leaves a blank line before the next command',
    '$ echo a\n\n$ echo b\nb',
    '$ echo a\na\n\n$ echo b\nb',
  ],
  ['keeps a declared exit code', '$ echo a; false\nb\n[1]', '$ echo a; false\na\n[1]'],
];

describe('--update', () => {
  test.for(CASES)('%s', async ([, before, after]) => {
    const { once, twice, errors } = await update(pageText(consoleFence(before)));
    expect(errors).toEqual([]);
    expect(once).toBe(pageText(consoleFence(after)));
    expect(twice).toBe(once);
  });

  test('keeps lines of an unordered fence that still match, in their order', async () => {
    const fence = consoleFence('$ printf "a\\nb\\nc\\n"\nc\nx\na', 'unordered');
    const { once } = await update(pageText(fence));
    expect(once).toBe(pageText(consoleFence('$ printf "a\\nb\\nc\\n"\nc\na\nb', 'unordered')));
  });

  test('keeps the indentation of a fence in a list', async () => {
    const page = (out: string) => pageText(`- item\n\n  \`\`\`console\n  $ echo a\n${out}  \`\`\``);
    expect((await update(page(''))).once).toBe(page('  a\n'));
  });

  test('writes nothing on a page with Windows line ends', async () => {
    const source = pageText(consoleFence('$ echo a\nb')).replaceAll('\n', '\r\n');
    const { once, errors } = await update(source);
    expect(once).toBe(source);
    expect(errors).toEqual([expect.stringContaining('line-ends')]);
  });

  test('goes on after output that differs, and mends everything in one run', async () => {
    const { once } = await update(pageText(consoleFence('$ echo a\nx\n$ echo b\ny')));
    expect(once).toBe(pageText(consoleFence('$ echo a\na\n$ echo b\nb')));
  });

  test('writes nothing on a page whose command failed with an undeclared exit code', async () => {
    const source = pageText(consoleFence('$ echo a\nx\n$ false'));
    const { once, errors } = await update(source);
    expect(once).toBe(source);
    expect(errors).toEqual([expect.stringContaining('exit-code')]);
  });

  describe('with --accept-exit and a line', () => {
    const source = pageText(consoleFence('$ echo a; false\n$ (exit 3)'));
    const [first, second] = [lineOf(source, '$ echo a'), lineOf(source, '$ (exit 3)')];
    const run = async (acceptExit: readonly number[]) => {
      const root = makeCatalogue({ [PAGE]: source });
      const reports = await verifyPages([], { ...OPTIONS, root, update: true, acceptExit });
      return { reports, text: readFileSync(path.join(root, PAGE), 'utf8') };
    };

    test('writes the exit code of that command, and lists it in the report', async () => {
      const { reports, text } = await run([first, second]);
      expect(text).toBe(pageText(consoleFence('$ echo a; false\na\n[1]\n$ (exit 3)\n[3]')));
      const report = terminalReport(reports);
      expect(report).toContain(`ACCEPTED ${PAGE}:${first}  exit code 1\n    $ echo a; false\n`);
      expect(report).toContain(`ACCEPTED ${PAGE}:${second}  exit code 3\n    $ (exit 3)\n`);
    });

    test('does not accept another one, and says how to: nothing is written', async () => {
      const { reports, text } = await run([first]);
      expect(text).toBe(source);
      const report = terminalReport(reports);
      expect(report).toContain(`--update --accept-exit ${first} --accept-exit ${second}`);
      expect(report).not.toContain('ACCEPTED');
    });

    test('refuses a line in which no command begins', async () => {
      await expect(run([first + 1000])).rejects.toThrow(
        `--accept-exit ${first + 1000}: no command begins in that line of ${PAGE}. Fix:`,
      );
    });

    test('refuses more than one page', async () => {
      const root = makeCatalogue({ [PAGE]: source, 'patterns/practices/other.mdx': source });
      const all = verifyPages([], { ...OPTIONS, root, update: true, acceptExit: [first] });
      await expect(all).rejects.toThrow('names a line of one page. Fix: name that page only');
    });
  });

  test('does not touch a page that is right', async () => {
    const source = `${pageText(consoleFence('$ echo a\na   '))}\n\n`;
    expect((await update(source)).once).toBe(source);
  });
});

test('shown files and the graph are rewritten from the example', async () => {
  const files = {
    'examples/tiny/.dvc/config': '',
    'examples/tiny/dvc.yaml': 'stages:\n  a:\n    cmd: echo\n',
  };
  const page = (yaml: string, graph: string) =>
    pageText(
      `\`\`\`yaml file="dvc.yaml"\n${yaml}\`\`\`\n\n\`\`\`mermaid dag title="t" alt="a"\n${graph}\`\`\``,
      { example: 'tiny' },
    );
  const root = makeCatalogue({ [PAGE]: page('old\n', ''), ...files });
  const reports = await verifyPages([], { ...OPTIONS, root, update: true });
  expect(reports.every(passed)).toBe(true);
  expect(readFileSync(path.join(root, PAGE), 'utf8')).toBe(
    page(files['examples/tiny/dvc.yaml'], 'flowchart TD\n\tnode1["a"]\n'),
  );
});
