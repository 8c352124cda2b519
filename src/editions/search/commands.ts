import type { Step } from '../../catalogue/transcript/transcript.ts';

const DVC = /(?<![\w./-])dvc /;
/** DVC's commands that take another one. */
const GROUPS = new Set('cache data exp metrics params plots queue remote stage'.split(' '));

/** The DVC commands of a transcript without operands: `dvc --wait-for-lock repro -s`. */
export function dvcForms(steps: readonly Step[]): string[] {
  const forms = commandsOf(steps)
    .filter((command) => DVC.test(command))
    .map(formOf);
  return forms.filter((form) => form !== 'dvc');
}

/** The other programs of a transcript, and what is spelt like one: `git worktree add`. */
export function otherPrograms(steps: readonly Step[]): string {
  const others = commandsOf(steps).filter((command) => !DVC.test(command));
  return others.flatMap((command) => command.match(/(?<!\S)[a-z]{2,}(?!\S)/g) ?? []).join(' ');
}

/** Whether a form is a part of another one, which says all that it says. */
export function isPart(form: string, other: string): boolean {
  const words = other.split(' ');
  return form !== other && form.split(' ').every((word) => words.includes(word));
}

function commandsOf(steps: readonly Step[]): string[] {
  return steps.flatMap(({ command }) => command.split(/\n|[|;&]+/));
}

function formOf(command: string): string {
  const words = command.slice(command.search(DVC)).split(/\s+/);
  const isOption = (word: string) => /^--?[a-z]/i.test(word);
  const [, verb = '', second = ''] = words.filter((word) => !isOption(word));
  const verbs = ['dvc', verb, GROUPS.has(verb) ? second : ''];
  return words
    .filter((word) => isOption(word) || verbs.includes(word))
    .map((word) => word.replace(/=.*/, ''))
    .join(' ')
    .trim();
}
