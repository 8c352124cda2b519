import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { passed } from '../../../src/walkthrough/report.ts';
import { NO_ISOLATION } from '../../../src/walkthrough/sandbox/isolation.ts';
import { processesAtHome } from '../../../src/walkthrough/sandbox/processes.ts';
import { verifyPages } from '../../../src/walkthrough/verify.ts';
import {
  consoleFence,
  failed,
  makeCatalogue,
  OPTIONS,
  PAGE,
  pageText,
  verify,
} from '../catalogue.ts';
import { transcript } from './transcript.ts';

describe('a shell', () => {
  test.for([
    ['variables', ['x=1', 'echo $x'], '1\n'],
    ['the folder', ['mkdir a', 'cd a', 'basename "$PWD"'], 'a\n'],
    ['functions', ['f() { echo f; }', 'f'], 'f\n'],
    [
      'background jobs',
      ['(until [ -e go ]; do sleep 0.05; done; echo end) &', 'touch go', 'wait'],
      'end\n',
    ],
    ['the exit code', ['(exit 7)', 'echo $?'], '7\n'],
    ['the process id of a job', ['true &', 'wait $!'], ''],
  ] as const)('keeps %s from one command to the next', async ([, commands, text]) => {
    expect((await transcript(commands)).text).toBe(text);
  });

  test.for([
    ['stdout and stderr in the order of writing', 'echo a; echo b >&2; echo c', 'a\nb\nc\n'],
    ['an error to who reads from stdin', 'cat', 'cat: -: Bad file descriptor\n'],
    ['no complaint of a writer whose reader has gone', 'yes | head -n 1', 'y\n'],
    ['output without a last line end', 'printf a', 'a'],
    ['non-ASCII output', 'echo "ä 😀"', 'ä 😀\n'],
    ['a here-document', "cat <<'E'\n$x `y`\nE", '$x `y`\n'],
  ] as const)('gives %s', async ([, command, text]) => {
    expect((await transcript([command])).text).toBe(text);
  });
});

test('without namespaces, daemons of a page are ended with it', async () => {
  const { root, text } = await transcript(
    [`setsid sh -c 'sleep 1000' >/dev/null 2>&1 &`, 'echo started'],
    NO_ISOLATION,
  );
  expect(text).toBe('started\n');
  expect(processesAtHome(root)).toEqual([]);
});

test('a time-out ends everything that the page started', async () => {
  const page = pageText(consoleFence(`$ (setsid sleep 4321 &) ; sleep 4321`));
  const report = await verify(page, {}, { timeout: 1_000 });
  expect(failed(report)).toEqual([expect.stringContaining('timeout')]);
  await expect.poll(() => spawnSync('pgrep', ['-f', 'sleep 4321']).status).toBe(1);
});

test('an interrupt ends the page, removes its sandbox and says so', async () => {
  const root = makeCatalogue({ [PAGE]: pageText(consoleFence('$ sleep 5432\n$ echo never')) });
  const interrupt = new AbortController();
  const run = verifyPages([], { ...OPTIONS, root, signal: interrupt.signal });
  await sleep(500);
  interrupt.abort();
  const [report] = await run;
  expect(report && passed(report)).toBe(false);
  expect(report && failed(report)).toEqual([expect.stringContaining('interrupted')]);
  expect(spawnSync('pgrep', ['-f', 'sleep 5432']).status).toBe(1);
});

describe('a command cannot say how it ended', () => {
  test.for([
    [
      'by a token that a variable holds',
      'for v in $(compgen -v __); do printf "\\0%s\\0000\\0\\0\\0" "$(eval "echo \\$$v")"; done; false',
      1,
    ],
    ['by the end of the channel', 'exec 3<&- 4>&-; false', 1],
    ['by a closed output', 'exec >&-; (exit 3)', 3],
    ['by an output that is a file', 'exec >file; (exit 3)', 3],
    ['by an exit code that it sets', '__exit=0 __done=0; false', 1],
    ['by another separator of words', 'IFS=0; (exit 10)', 10],
  ] as const)('%s', async ([, command, exit]) => {
    const { outcomes } = await transcript([command, 'true']);
    expect(outcomes).toMatchObject([
      { kind: 'done', exit },
      { kind: 'done', exit: 0 },
    ]);
  });
});
