import { type Definition, lines } from './definition.ts';

const transcript = (...all: readonly string[]) => lines('```console', ...all, '```');

/** Commands when they are run. */
export const COMMANDS = {
  'output-differs': {
    holds: 'A command prints what the page shows.',
    why: 'A page is a program: what a reader sees is what DVC does. If DVC is right, `verify --update` writes it; then read it.',
    in: 'page',
    wrong: transcript('$ echo accuracy 0.97', 'accuracy 0.98'),
    right: transcript('$ echo accuracy 0.97', 'accuracy 0.97'),
  },
  'exit-code': {
    holds: 'A command ends with the exit code that the page declares; without one, with 0.',
    why: 'Scripts and CI go by it. A failure that is shown says so with a last line `[N]`.',
    in: 'page',
    wrong: transcript('$ test -f model.json'),
    right: transcript('$ test -f model.json', '[1]'),
  },
  'network-off': {
    holds: 'A page needs no network.',
    why: 'A server that is down would break it, and one that changes would change it. A folder is a remote, too.',
    in: 'page',
    wrong: transcript('$ dvc get https://example.invalid/data table.csv'),
    right: transcript('$ git init -q --bare ../origin.git'),
  },
  timeout: {
    holds: 'A command ends within 60 seconds.',
    why: 'A reader waits as long. What hangs usually waits for a lock, or for somebody to type.',
    in: 'page',
    wrong: transcript('$ sleep 1000'),
    right: transcript('$ sleep 1000 & kill $!'),
  },
  'shell-ended': {
    holds: 'No command ends the shell of the page.',
    why: 'All commands run in one shell, as a reader’s do. `exit` would close their terminal.',
    in: 'page',
    wrong: transcript('$ exit 1'),
    right: transcript('$ (exit 1)', '[1]'),
  },
  'output-too-long': {
    holds: 'A command prints at most 1 MB.',
    why: 'Nobody reads more, and a page shows a screenful.',
    in: 'page',
    wrong: transcript('$ seq 1000000', '...'),
    right: transcript('$ seq 1000000 | tail -n 1', '1000000'),
  },
  descriptor: {
    holds: 'A command uses file descriptors below 10.',
    why: 'Those above belong to what runs the page: through them a command could report its own success.',
    in: 'page',
    wrong: transcript('$ echo done >&11'),
    right: transcript('$ echo done >&2', 'done'),
  },
  'no-execution': {
    holds: 'The shell goes on running commands.',
    why: 'After `set -n` it reads them only, and every one after it would seem to succeed.',
    in: 'page',
    wrong: transcript('$ set -n'),
    right: transcript('$ echo true > run.sh', '$ bash -n run.sh'),
  },
  'taken-over': {
    holds: 'No function, alias or trap takes the place of a program.',
    why: 'The transcript would show what the function prints under the name of DVC.',
    in: 'page',
    wrong: transcript('$ dvc() { echo up to date; }'),
    right: transcript('$ again() { dvc repro; }'),
  },
  'pipe-hides-exit': {
    holds: 'No pipe hides that DVC failed.',
    why: 'A pipe ends with the exit code of its last program, so a failed `dvc repro | tee log` looks like success.',
    in: 'page',
    wrong: transcript('$ dvc repro 2>&1 | grep -c ERROR', '1'),
    right: transcript('$ dvc repro 2> log.txt', '[253]', '$ grep -c ERROR log.txt', '1'),
  },
  'redactor-unused': {
    holds: 'A redactor in `volatile` is needed by some output.',
    why: 'Each one makes the comparison blind for something. One that is not needed may hide a difference later.',
    in: 'page',
    wrong: lines('---', 'volatile: [pid]', '---', transcript('$ echo 1', '1')),
    right: lines('---', 'volatile: []', '---', transcript('$ echo 1', '1')),
  },
  'follow-along': {
    holds: 'The box “Follow along” leads a reader to the page’s first command.',
    why: 'It is what readers type first. It is run from the zip, in a plain shell with another HOME.',
    in: 'terminal',
    wrong: lines(
      '$ unzip -q example.zip && cd example',
      'bash: cd: example: No such file or directory',
    ),
    right: lines('$ unzip -q example.zip && cd example', '$ git init -q'),
  },
  'sandbox-left': {
    holds: 'Nothing of the sandbox is left when the page is done.',
    why: 'A folder that nobody can remove fills the disk of a machine that runs pages all day.',
    in: 'terminal',
    wrong: '$ sudo chattr +i notes.txt',
    right: '$ chmod a-w notes.txt',
  },
  engine: {
    holds: 'A page leaves its sandbox as something that can be worked in.',
    why: 'When the folder of the project is gone, there is nothing to compare with and nothing to edit. It is the failure of this page, and of no other.',
    in: 'terminal',
    wrong: lines('$ rm -rf ~/one'),
    right: lines('$ rm -rf ~/one/data'),
  },
  interrupted: {
    holds: 'A page runs to its end.',
    why: 'Ctrl-C, or an end that was asked for, stops it. Nothing is wrong with the page: run it again.',
    in: 'terminal',
    wrong: lines('$ npm run verify', '^C'),
    right: lines('$ npm run verify', '...'),
  },
} as const satisfies Readonly<Record<string, Definition>>;
