import type { Isolation } from '../../../src/walkthrough/sandbox/isolation.ts';
import { removeSandbox } from '../../../src/walkthrough/sandbox/remove.ts';
import { createSandbox, type Sandbox } from '../../../src/walkthrough/sandbox/sandbox.ts';
import { type Outcome, Shell } from '../../../src/walkthrough/sandbox/shell.ts';
import { isolation } from '../catalogue.ts';

/** Makes a sandbox without an example. */
function emptySandbox(): Sandbox {
  return createSandbox({ root: process.cwd(), example: undefined, name: 'test' });
}

/** Runs commands in one shell and gives what they print, with the sandbox's folder. */
export async function transcript(
  commands: readonly string[],
  confined: Isolation = isolation,
  sandbox: Sandbox = emptySandbox(),
) {
  const shell = new Shell({ sandbox, isolation: confined, timeout: 30_000 });
  const outcomes: Outcome[] = [];
  try {
    for (const command of commands) outcomes.push(await shell.run(command));
  } finally {
    await shell.close();
    removeSandbox(sandbox);
  }
  return { root: sandbox.root, outcomes, text: outcomes.map(({ output }) => output).join('') };
}
