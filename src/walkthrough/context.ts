import type { Page } from '../catalogue/page.ts';
import type { RedactorName } from '../catalogue/transcript/redactor-names.ts';
import type { Splice } from './compare/splice.ts';
import type { Extent } from './plan/by-hand.ts';
import type { StepReport } from './report.ts';
import type { Isolation } from './sandbox/isolation.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import type { Shell } from './sandbox/shell.ts';

/** How pages are run. */
export interface RunOptions {
  /** The project's root. */
  readonly root: string;
  readonly isolation: Isolation;
  /** Milliseconds that one command may take. */
  readonly timeout: number;
  /** Go on after output that differs, and say how the page would have to change. */
  readonly update: boolean;
  /** Go on after output that differs, as long as the page's shell lives. */
  readonly keepGoing?: boolean | undefined;
  /** The Python environment whose programs the page runs; the project's `.venv` without one. */
  readonly venv?: string | undefined;
  /** With `update`: lines of the commands whose exit code is written although the page does not declare it. */
  readonly acceptExit: readonly number[];
  /** Also check the example of each page, apart from the page. */
  readonly withExamples: boolean;
  /** Follow the pages as a reader would, outside of the prepared sandbox. */
  readonly byHand?: Extent | undefined;
  /** Leave the sandbox of a failed page where it is. */
  readonly keep: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Called with each command before it runs. */
  readonly onCommand?: ((command: string) => void) | undefined;
}

/** What a task works with. */
export interface Context {
  readonly page: Page;
  readonly sandbox: Sandbox;
  readonly shell: Shell;
  readonly redactors: readonly RedactorName[];
  /** The example's graph, when DVC has already drawn it. */
  readonly graph: string | undefined;
  readonly options: RunOptions;
}

/** What a task comes to. */
export interface Result {
  readonly step: Pick<StepReport, 'status' | 'failure' | 'exit' | 'isExitAccepted'>;
  /** How the page would have to change. */
  readonly splices?: readonly Splice[];
  /** The lines that a command printed. */
  readonly output?: readonly string[];
}

/** The command that rewrites what a page got wrong. */
export function updateCommand(page: Page): string {
  return `npm run verify -- ${page.id} --update`;
}
