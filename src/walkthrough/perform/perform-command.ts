import { isUnordered, runs } from '../../catalogue/fence.ts';
import { escapeLine } from '../../catalogue/transcript/output-line.ts';
import { type Step, toLines, writeOutput } from '../../catalogue/transcript/transcript.ts';
import { type Alignment, agrees, align, alignUnordered } from '../compare/align.ts';
import { hideSandbox, redact } from '../compare/redact.ts';
import type { Splice } from '../compare/splice.ts';
import { type Context, type Result, updateCommand } from '../context.ts';
import type { Task } from '../plan/tasks.ts';
import type { Failure } from '../report.ts';
import { deception, forbidden } from './deceptions.ts';
import { isDone, notDone } from './not-done.ts';

/** Runs a command and compares its output and exit code with the page. */
export async function performCommand(
  task: Extract<Task, { kind: 'command' }>,
  context: Context,
): Promise<Result> {
  if (!runs(task.fence)) return { step: { status: 'not-run' } };
  const { step } = task;
  const refused = forbidden(step.command);
  if (refused) return { step: { status: 'failed', failure: refused } };
  const outcome = await context.shell.run(step.command);
  const output = toLines(hideSandbox(outcome.output, context.sandbox.home));
  if (!isDone(outcome)) {
    return { step: { status: 'failed', failure: notDone(outcome, context) }, output };
  }

  const deceived = deception(step.command, outcome);
  if (deceived) return { step: { status: 'failed', failure: deceived }, output };

  const compare = isUnordered(task.fence) ? alignUnordered : align;
  const diff = compare(step.expected, output, (line) => redact(line, context.redactors));
  const { exit } = outcome;
  const skipped = task.fence.meta.values.skips === undefined ? skipsTooMuch(diff) : undefined;
  if (skipped) return { step: { status: 'failed', failure: skipped, exit }, output };
  if (agrees(diff) && exit === step.exit) return { step: { status: 'passed', exit }, output };

  const { update, acceptExit } = context.options;
  const isExitAccepted = exit !== step.exit && acceptExit.includes(step.line);
  if (!update || (exit !== step.exit && !isExitAccepted)) {
    const failure = wrong(step, exit, diff, output, context);
    return { step: { status: 'failed', failure, exit }, output };
  }
  return {
    step: { status: 'updated', exit, ...(isExitAccepted ? { isExitAccepted } : {}) },
    splices: [rewrite(task, diff, exit)],
    output,
  };
}

/** The most lines that one `...` may stand for, when nothing says why. */
const MOST_SKIPPED = 20;

function skipsTooMuch(diff: Alignment): Failure | undefined {
  const long = diff.find((row) => row.op === 'same' && row.actual.length > MOST_SKIPPED);
  if (long?.op !== 'same') return undefined;
  return {
    rule: 'skips',
    message: `one "..." stands for ${long.actual.length} lines`,
    fix: 'let the command print less, or give the reason in the fence: skips="…"',
  };
}

/** The page's output replaced by what was printed; lines that still match stay as written. */
function rewrite(
  { step, fence }: Extract<Task, { kind: 'command' }>,
  diff: Alignment,
  exit: number,
): Splice {
  const lines: string[] = [];
  for (const row of diff) {
    if (row.op === 'same') lines.push(row.expected);
    if (row.op === 'extra') lines.push(escapeLine(row.actual, lines.length === 0));
  }
  return {
    line: step.outputLine,
    length: step.outputLength,
    lines: writeOutput(lines, exit).map((line) => (line ? fence.indent + line : line)),
  };
}

/** What programs say when there is no network. */
const NO_NETWORK =
  /Network is unreachable|Could not resolve host|Name or service not known|Temporary failure in name resolution/;

function wrong(
  step: Step,
  exit: number,
  diff: Alignment,
  output: readonly string[],
  { page, options }: Context,
): Failure {
  if (exit === step.exit) {
    return {
      rule: 'output-differs',
      message: 'the command printed something else',
      fix: `if DVC is right: ${updateCommand(page)}`,
      diff,
    };
  }
  const accepted = [...options.acceptExit, step.line].map((line) => `--accept-exit ${line}`);
  const offline = output.some((line) => NO_NETWORK.test(line));
  return {
    rule: offline ? 'network-off' : 'exit-code',
    message: `exit code ${exit}, the page says ${step.exit}${offline ? ': the network is off' : ''}`,
    fix: offline
      ? 'use a server that the page starts on 127.0.0.1, or a folder'
      : `mend the command, or if it should fail: ${updateCommand(page)} ${accepted.join(' ')}`,
    diff,
  };
}
