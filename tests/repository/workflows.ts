import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A step of a workflow or of an action that runs commands. */
export interface Step {
  readonly file: string;
  /** The job; `runs` in an action. */
  readonly job: string;
  readonly name: string;
  /** Lines of Bash. */
  readonly run: string;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly { readonly name?: string; readonly run?: string }[];
}

/** What the tests read of a workflow; an action has `runs`. */
export interface Workflow {
  readonly on?: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs?: Readonly<Record<string, Job>>;
  readonly runs?: Job;
}

/** Files of workflows. */
export const WORKFLOWS = globSync('.github/workflows/*.yml').sort();
/** Files of workflows and of the actions that they share. */
export const WITH_ACTIONS = [...WORKFLOWS, ...globSync('.github/actions/*/action.yml')];

/** A workflow or an action, read. */
export function readWorkflow(file: string): Workflow {
  return parse(readFileSync(file, 'utf8'));
}

/** Every step of every workflow and action that runs commands. */
export function allSteps(): Step[] {
  return WITH_ACTIONS.flatMap((file) => {
    const { jobs, runs } = readWorkflow(file);
    return Object.entries(jobs ?? (runs ? { runs } : {})).flatMap(([job, { steps = [] }]) =>
      steps.flatMap(({ name = '', run }) => (run === undefined ? [] : { file, job, name, run })),
    );
  });
}

/**
 * What is wrong with how a workflow names actions: each is ours, `./…`, or at a whole commit with its
 * release in a comment. The commit cannot be changed behind our back; the comment is what Dependabot and
 * people read.
 */
export function looseActions(text: string): string[] {
  return [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)]
    .map(([, action = '']) => action)
    .filter((action) => !/^(?:\.\/\S+|[\w/.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(action));
}

/** Hosts that a text names. */
export function hosts(text: string): string[] {
  return [...text.matchAll(/\b[a-z]+:\/\/([\w.-]+)/g)].map(([, host = '']) => host);
}
