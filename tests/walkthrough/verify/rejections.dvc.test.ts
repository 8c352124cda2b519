import { describe, expect, test } from 'vitest';
import { failures } from '../../../src/walkthrough/report.ts';
import { pageText as terminalText } from '../../../src/walkthrough/reporters/terminal.ts';
import { consoleFence, failed, lineOf, PAGE, pageText, verify } from '../catalogue.ts';

/** A tiny DVC project: `a` writes a.txt, `b` reads it. */
const EXAMPLE = {
  'examples/tiny/.dvc/config': '[core]\n    analytics = false\n    autostage = true\n',
  'examples/tiny/dvc.yaml': `stages:
  a:
    cmd: echo 1 > a.txt
    outs:
      - a.txt
  # region second
  b:
    cmd: cat a.txt > b.txt
    deps:
      - a.txt
    outs:
      - b.txt
  # endregion
`,
};
/** Two stages of a loop, without anything between them. */
const LOOP = {
  'examples/loop/.dvc/config': '[core]\n    analytics = false\n',
  'examples/loop/dvc.yaml': `stages:
  c:
    foreach: [1, 2]
    do:
      cmd: echo \${item} > \${item}.txt
      outs:
        - \${item}.txt
`,
};
const DAG_OF_LOOP = 'flowchart TD\n\tnode1["c@1"]\n\tnode2["c@2"]';
const DAG = 'flowchart TD\n\tnode1["a"]\n\tnode2["b"]\n\tnode1-->node2';
const dag = (graph: string) => `\`\`\`mermaid dag title="t" alt="a"\n${graph}\n\`\`\``;
const fence = (info: string, text: string) => `\`\`\`${info}\n${text}\n\`\`\``;

interface Case {
  readonly title: string;
  readonly body: string;
  /** Text of the line that the failure names. */
  readonly at: string;
  readonly rule: string;
  /** Part of the message or the fix. */
  readonly says: string | RegExp;
  readonly front?: Readonly<Record<string, unknown>>;
  readonly timeout?: number;
}

const CASES: readonly Case[] = [
  {
    title: 'output that differs',
    body: consoleFence('$ echo one\ntwo'),
    at: '$ echo one',
    rule: 'output-differs',
    says: 'npm run verify -- practices/test --update',
  },
  {
    title: 'one character that differs',
    body: consoleFence("$ echo 'accuracy 0.977'\naccuracy 0.978"),
    at: '$ echo',
    rule: 'output-differs',
    says: '--update',
  },
  {
    title: 'output that the page does not show',
    body: consoleFence('$ printf "a\\nb\\n"\na'),
    at: '$ printf',
    rule: 'output-differs',
    says: 'something else',
  },
  {
    title: 'output that the page shows and nobody printed',
    body: consoleFence('$ true\na'),
    at: '$ true',
    rule: 'output-differs',
    says: 'something else',
  },
  {
    title: 'lines in another order',
    body: consoleFence('$ printf "b\\na\\n"\na\nb'),
    at: '$ printf',
    rule: 'output-differs',
    says: 'something else',
  },
  {
    title: 'a missing line in an unordered fence',
    body: consoleFence('$ printf "b\\na\\n"\na\nb\nc', 'unordered'),
    at: '$ printf',
    rule: 'output-differs',
    says: 'something else',
  },
  {
    title: 'a line too often in an unordered fence',
    body: consoleFence('$ printf "a\\na\\n"\na', 'unordered'),
    at: '$ printf',
    rule: 'output-differs',
    says: 'something else',
  },
  {
    title: 'a wildcard that does not match',
    body: consoleFence('$ echo took 3 min\ntook [..] s'),
    at: '$ echo',
    rule: 'output-differs',
    says: 'something else',
  },
  {
    title: 'what comes after "..." and does not match',
    body: consoleFence('$ seq 9\n1\n...\n8'),
    at: '$ seq',
    rule: 'output-differs',
    says: 'something else',
  },
  {
    title: 'a space at the start of a line',
    body: consoleFence('$ echo "  a"\na'),
    at: '$ echo',
    rule: 'output-differs',
    says: 'something else',
  },
  {
    title: 'an exit code that the page does not declare',
    body: consoleFence('$ false'),
    at: '$ false',
    rule: 'exit-code',
    says: 'exit code 1, the page says 0',
  },
  {
    title: 'success where the page declares a failure',
    body: consoleFence('$ true\n[255]'),
    at: '$ true',
    rule: 'exit-code',
    says: 'exit code 0, the page says 255',
  },
  {
    title: 'another exit code than the declared one',
    body: consoleFence('$ (exit 3)\n[2]'),
    at: '$ (exit 3)',
    rule: 'exit-code',
    says: 'exit code 3, the page says 2',
  },
  {
    title: 'a command that is not there',
    body: consoleFence('$ no-such-command'),
    at: '$ no-such',
    rule: 'exit-code',
    says: 'exit code 127',
  },
  {
    title: 'a syntax error of the shell',
    body: consoleFence('$ if true'),
    at: '$ if',
    rule: 'exit-code',
    says: 'exit code 2',
  },
  {
    title: 'a command that hangs',
    body: consoleFence('$ sleep 1000'),
    at: '$ sleep',
    rule: 'timeout',
    says: 'did not end within 2 s',
    timeout: 2_000,
  },
  {
    title: 'a wait for a background job that hangs',
    body: consoleFence('$ sleep 1000 &\n$ wait'),
    at: '$ wait',
    rule: 'timeout',
    says: 'did not end within 2 s',
    timeout: 2_000,
  },
  {
    title: 'a command that ends the shell',
    body: consoleFence('$ exit 0'),
    at: '$ exit',
    rule: 'shell-ended',
    says: 'subshell',
  },
  {
    title: 'a command that reaches for another host',
    body: consoleFence(
      `$ python -c "import urllib.request as u; u.urlopen('http://example.invalid')" 2>&1 | tail -n 1; (exit 1)`,
    ),
    at: '$ python',
    rule: 'network-off',
    says: 'the network is off',
  },
  {
    title: 'a file written outside the sandbox',
    body: consoleFence('$ touch /usr/walkthrough-leak'),
    at: '$ touch',
    rule: 'exit-code',
    says: 'exit code 1',
  },
  {
    title: 'more output than a page can show',
    body: consoleFence('$ seq 1000000\n...'),
    at: '$ seq',
    rule: 'output-too-long',
    says: 'more than 1 MB',
  },
  {
    title: 'one "..." for more than a reader can imagine',
    body: consoleFence('$ seq 30\n1\n...\n30'),
    at: '$ seq',
    rule: 'skips',
    says: 'stands for 28 lines',
  },
  {
    title: 'as many short lines as a command may print',
    body: consoleFence('$ yes | head -c 900000\n...'),
    at: '$ yes',
    rule: 'skips',
    says: 'stands for 450000 lines',
  },
  {
    title: 'more lines than there is room for on the stack',
    body: consoleFence('$ yes | head -c 900000\ny'),
    at: '$ yes',
    rule: 'output-differs',
    says: 'something else',
  },
  {
    title: 'what reads from the terminal',
    body: consoleFence('$ cat'),
    at: '$ cat',
    rule: 'exit-code',
    says: 'exit code 1',
  },
  {
    title: 'a function in the place of DVC',
    body: consoleFence('$ dvc() { echo up to date; }\n$ dvc repro\nup to date'),
    at: '$ dvc()',
    rule: 'taken-over',
    says: 'in the place of a program: dvc',
  },
  {
    title: 'an alias in the place of Git',
    body: consoleFence("$ alias git='echo clean'"),
    at: '$ alias',
    rule: 'taken-over',
    says: 'alias git',
  },
  {
    title: 'a trap that runs before each command',
    body: consoleFence("$ trap 'echo fine' DEBUG\n$ true"),
    at: '$ trap',
    rule: 'taken-over',
    says: 'DEBUG',
  },
  {
    title: 'a function in the place of what the runner prints with',
    body: consoleFence('$ printf() { :; }'),
    at: '$ printf',
    rule: 'taken-over',
    says: 'printf',
  },
  {
    title: 'a command that writes to the descriptors of the runner',
    body: consoleFence('$ echo ended >&11'),
    at: '$ echo',
    rule: 'descriptor',
    says: 'belong to the runner',
  },
  {
    title: 'a command that looks for the descriptors of the runner',
    body: consoleFence('$ ls /proc/$$/fd'),
    at: '$ ls',
    rule: 'descriptor',
    says: 'belong to the runner',
  },
  {
    title: 'a pipe that hides how DVC ended',
    body: consoleFence('$ dvc repro 2>&1 | grep -c ERROR\n1'),
    at: '$ dvc',
    rule: 'pipe-hides-exit',
    says: 'DVC ended with exit code 253',
  },
  {
    title: 'a shell that is told to run nothing',
    body: consoleFence('$ set -n\n$ false'),
    at: '$ set -n',
    rule: 'no-execution',
    says: 'run nothing more',
  },
  {
    title: 'an edit through a symbolic link',
    body: `${consoleFence('$ ln -s /usr/share/outside.txt link')}\n\n${fence('diff file="link"', '+a')}`,
    at: '```diff',
    rule: 'edit-through',
    says: 'link: it is a symbolic link',
  },
  {
    title: 'an edit through a folder that is a link',
    body: `${consoleFence('$ ln -s /usr/share folder')}\n\n${fence('diff file="folder/a"', '+a')}`,
    at: '```diff',
    rule: 'edit-through',
    says: 'folder is a symbolic link',
  },
  {
    title: 'an edit of a pipe that nobody writes to',
    body: `${consoleFence('$ mkfifo pipe')}\n\n${fence('diff file="pipe"', '-a\n+b')}`,
    at: '```diff',
    rule: 'edit-through',
    says: 'it is no plain file',
  },
  {
    title: 'an edit of a folder',
    body: `${consoleFence('$ mkdir folder')}\n\n${fence('diff file="folder"', '-a\n+b')}`,
    at: '```diff',
    rule: 'edit-through',
    says: 'it is a folder',
  },
  {
    title: 'a transcript that does not begin with a command',
    body: consoleFence('dvc repro\n$ true'),
    at: 'dvc repro',
    rule: 'transcript',
    says: 'begins with a "$ " command',
  },
  {
    title: 'an empty transcript',
    body: consoleFence(''),
    at: '```console',
    rule: 'transcript',
    says: 'begins with a "$ " command',
  },
  {
    title: 'a redactor that does not exist',
    body: consoleFence('$ true'),
    front: { volatile: ['weather'] },
    at: 'volatile:',
    rule: 'redactor-unknown',
    says: 'exp-name',
  },
  {
    title: 'a redactor that nothing needs',
    body: consoleFence('$ true'),
    front: { volatile: ['pid'] },
    at: 'volatile:',
    rule: 'redactor-unused',
    says: 'no output of this page needs',
  },
  {
    title: 'an example that does not exist',
    body: dag(DAG),
    front: { example: 'nowhere' },
    at: 'example:',
    rule: 'example-missing',
    says: 'there is no folder examples/nowhere',
  },
  {
    title: 'a shown file that does not exist',
    body: `${dag(DAG)}\n\n${fence('yaml file="other.yaml"', 'a: 1')}`,
    front: { example: 'tiny' },
    at: 'file="other.yaml"',
    rule: 'file-missing',
    says: 'examples/tiny/other.yaml does not exist',
  },
  {
    title: 'a shown file on a page without an example',
    body: fence('yaml file="dvc.yaml"', 'a: 1'),
    at: 'file="dvc.yaml"',
    rule: 'file-missing',
    says: 'does not exist',
  },
  {
    title: 'a shown file that differs',
    body: `${dag(DAG)}\n\n${fence('yaml file="dvc.yaml" region="second"', '  b:\n    cmd: cat b.txt')}`,
    front: { example: 'tiny' },
    at: 'region="second"',
    rule: 'file-differs',
    says: 'differs from examples/tiny/dvc.yaml',
  },
  {
    title: 'a region that does not exist',
    body: `${dag(DAG)}\n\n${fence('yaml file="dvc.yaml" region="third"', 'a: 1')}`,
    front: { example: 'tiny' },
    at: 'region="third"',
    rule: 'region-missing',
    says: '# region third',
  },
  {
    title: 'a graph that differs',
    body: dag('flowchart TD\n\tnode1["a"]'),
    front: { example: 'tiny' },
    at: '```mermaid dag',
    rule: 'graph-differs',
    says: 'differs from dvc dag --mermaid',
  },
  {
    title: 'an edit of lines that are not there',
    body: `${dag(DAG)}\n\n${fence('diff file="dvc.yaml"', '-    cmd: echo 2\n+    cmd: echo 3')}`,
    front: { example: 'tiny' },
    at: '```diff',
    rule: 'edit-fails',
    says: 'are not in the file',
  },
  {
    title: 'an edit of lines that occur twice',
    body: `${dag(DAG)}\n\n${fence('diff file="dvc.yaml"', '-    outs:\n+    out:')}`,
    front: { example: 'tiny' },
    at: '```diff',
    rule: 'edit-fails',
    says: 'more than once',
  },
  {
    title: 'an edit of a file that is not there',
    body: `${dag(DAG)}\n\n${fence('diff file="gone.yaml"', '-a\n+b')}`,
    front: { example: 'tiny' },
    at: '```diff',
    rule: 'edit-fails',
    says: 'the file does not exist',
  },
  {
    title: 'an edit outside the sandbox',
    body: fence('diff file="../../outside.txt"', '+a'),
    at: '```diff',
    rule: 'edit-outside',
    says: 'outside the sandbox',
  },
  {
    title: 'a misspelt key in the frontmatter',
    body: '',
    front: { tilte: 'x' },
    at: 'tilte:',
    rule: 'frontmatter',
    says: 'tilte',
  },
  {
    title: 'a summary without a full stop',
    body: '',
    front: { summary: 'No end' },
    at: 'summary:',
    rule: 'frontmatter',
    says: 'ends with a full stop',
  },
  {
    title: 'a brace in prose',
    body: 'Use {item here.',
    at: 'Use {item',
    rule: 'mdx-syntax',
    says: 'code spans',
  },
  {
    title: 'an HTML comment',
    body: '<!-- a comment -->',
    at: '<!--',
    rule: 'mdx-syntax',
    says: 'code spans',
  },
  {
    title: 'a section too many',
    body: '## Exceptions\n\nText.\n\n## More',
    at: '## More',
    rule: 'section-order',
    says: 'The rule · Why · Shown · Exceptions',
  },
  {
    title: 'a second title',
    body: '# Title',
    at: '# Title',
    rule: 'title-in-text',
    says: 'frontmatter',
  },
  {
    title: 'an example whose graph is not shown',
    body: '',
    front: { example: 'tiny' },
    at: '---',
    rule: 'graph-missing',
    says: 'mermaid dag',
  },
  {
    title: 'a diagram without a title',
    body: fence('mermaid alt="a"', 'flowchart TD\n  a["b c"]'),
    at: '```mermaid',
    rule: 'diagram-title',
    says: 'title=',
  },
  {
    title: 'a relation to a page that does not exist',
    body: '',
    front: { related: [{ page: 'pipelines/nowhere', as: 'builds-on' }] },
    at: 'related:',
    rule: 'relation',
    says: 'pipelines/nowhere',
  },
  {
    title: 'a stage in focus that no graph has',
    body: dag(DAG),
    front: { example: 'tiny', focus: ['b', 'bb'] },
    at: 'focus:',
    rule: 'focus',
    says: 'has a stage "bb" name one of a, b',
  },
  {
    title: 'a stage in focus on a page without a graph',
    body: '',
    front: { focus: ['a'] },
    at: 'focus:',
    rule: 'focus',
    says: 'leave it out, or show a graph',
  },
  {
    title: 'a misspelt word after "console"',
    body: consoleFence('$ true', 'unorderd'),
    at: '```console',
    rule: 'fence-meta',
    says: 'a console fence knows no unorderd write one of unordered, norun="…"',
  },
  {
    title: 'a misspelt reason not to run',
    body: consoleFence('$ true', 'nrun="needs a cluster"'),
    at: '```console',
    rule: 'fence-meta',
    says: 'knows no nrun',
  },
  {
    title: 'a reason without quotation marks',
    body: consoleFence('$ true', 'norun=no cluster'),
    at: '```console',
    rule: 'fence-meta',
    says: 'knows no cluster',
  },
  {
    title: 'a graph that is none',
    body: dag('flowchart TD\n\ta --- b'),
    front: { example: 'tiny' },
    at: '```mermaid dag',
    rule: 'graph-invalid',
    says: '--update',
  },
  {
    title: 'a transcript that runs a stage of another project',
    body: `${dag(DAG)}\n\n${consoleFence("$ echo\nRunning stage 'other':")}`,
    front: { example: 'tiny' },
    at: '```console',
    rule: 'stage-unknown',
    says: 'runs "other", which is not in the graph above it',
  },
  {
    title: 'a run strip whose graph DVC does not have',
    body: `${dag(DAG_OF_LOOP)}\n\n${consoleFence(`$ echo "Running stage 'c@3':"\nRunning stage 'c@3':`)}`,
    front: { example: 'loop' },
    at: '```console',
    rule: 'graph-moved',
    says: 'DVC has no c@3',
  },
  {
    title: 'a graph in the middle that DVC does not have there',
    body: `${dag(DAG)}\n\n${consoleFence('$ cd ..')}\n\n${dag(DAG).replace('title="t"', 'title="u"')}`,
    front: { example: 'tiny' },
    at: 'title="u"',
    rule: 'graph-fails',
    says: 'not inside of a DVC repository',
  },
  {
    title: 'more prose than a tired engineer reads',
    body: 'word '.repeat(901),
    at: '---',
    rule: 'too-long',
    says: 'the limit is 900',
  },
];

describe.concurrent('a page is rejected for', () => {
  test.for(CASES)(
    '$title',
    async ({ body, front, at, rule, says, timeout = 30_000 }, { expect }) => {
      const source = pageText(body, front);
      const report = await verify(source, { ...EXAMPLE, ...LOOP }, { timeout });
      expect(failed(report)).toEqual([`${PAGE}:${lineOf(source, at)} ${rule}`]);
      const [failure] = failures(report);
      expect(`${failure?.failure.message} ${failure?.failure.fix}`).toMatch(says);
    },
  );
});

describe('a pipeline that DVC rejects', () => {
  test.for([
    [
      'a cycle',
      '  a:\n    cmd: cp c a\n    deps: [c]\n    outs: [a]\n  b:\n    cmd: cp a b\n    deps: [a]\n    outs: [b]\n  c:\n    cmd: cp b c\n    deps: [b]\n    outs: [c]\n',
      /cyclic|cycle|both a dependency and an output/i,
    ],
    ['an unknown key', '  a:\n    command: echo\n', /validation failed|invalid/i],
    [
      'an output declared twice',
      '  a:\n    cmd: touch x\n    outs: [x]\n  b:\n    cmd: touch x\n    outs: [x]\n',
      /specified in|output/i,
    ],
  ] as const)('for %s is reported at the graph, with its message', async ([, stages, says]) => {
    const source = pageText(dag(DAG), { example: 'tiny' });
    const files = { ...EXAMPLE, 'examples/tiny/dvc.yaml': `stages:\n${stages}` };
    const report = await verify(source, files);
    expect(failed(report)).toEqual([`${PAGE}:${lineOf(source, '```mermaid')} graph-fails`]);
    expect(failures(report)[0]?.failure.message).toMatch(says);
  });
});

describe('the report of a failed page', () => {
  test('names file, line, command, diff with a mark, fix, and what was skipped', async () => {
    const source = pageText(consoleFence("$ echo 'rf 0.97'\nrf 0.98\n$ echo later\nlater"));
    const text = terminalText(await verify(source)).replaceAll(/\x1b\[\d+m/g, '');
    expect(text).toBe(
      [
        `FAIL ${PAGE}:${lineOf(source, '$ echo')}  the command printed something else (output-differs)`,
        "    $ echo 'rf 0.97'",
        '    - rf 0.98',
        '    + rf 0.97',
        '            ^',
        '  Fix: if DVC is right: npm run verify -- practices/test --update',
        '  See /rules/output-differs/',
        '  1 later step of this page skipped.',
      ].join('\n'),
    );
  });

  test('says what a hanging command waited for', async () => {
    const report = await verify(
      pageText(consoleFence('$ (sleep 1000; echo never)')),
      {},
      { timeout: 2_000 },
    );
    expect(failures(report)[0]?.failure.waitingFor).toEqual(['sleep 1000']);
    expect(terminalText(report)).toContain('still running: sleep 1000');
  });

  test('keeps the sandbox on request and prints where it is', async () => {
    const report = await verify(pageText(consoleFence('$ false')), {}, { keep: true });
    expect(report.sandbox).toMatch(/walkthrough-/);
    expect(terminalText(report)).toContain(`The sandbox is kept: ${report.sandbox}`);
    if (report.sandbox) (await import('node:fs')).rmSync(report.sandbox, { recursive: true });
  });
});
