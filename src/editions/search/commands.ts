import type { Page } from '../../catalogue/page.ts';

/** The commands of a page's transcripts, as the search needs them. */
export interface PageCommands {
  /** Forms of DVC commands without operands: `dvc --wait-for-lock repro -s`. */
  readonly dvc: readonly string[];
  /** The other programs, and what is spelt like one: `git worktree add`. */
  readonly others: readonly string[];
}

const DVC = /(?<![\w./-])dvc /;

/** What runs on a page. A DVC form that is part of another one is left out. */
export function pageCommands({ fences }: Page): PageCommands {
  const commands = fences
    .flatMap(({ steps }) => steps)
    .flatMap(({ command }) => command.split(/\n|[|;&]+/));
  const forms = commands.filter((command) => DVC.test(command)).map(formOf);
  const unique = [...new Set(forms)].filter((form) => form !== 'dvc');
  return {
    dvc: unique.filter((form) => !unique.some((other) => isPart(form, other))),
    others: commands.filter((command) => !DVC.test(command)).map(programs),
  };
}

/** DVC's commands that take another one. */
const GROUPS = new Set('cache data exp metrics params plots queue remote stage'.split(' '));

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

function isPart(form: string, other: string): boolean {
  const words = other.split(' ');
  return form !== other && form.split(' ').every((word) => words.includes(word));
}

function programs(command: string): string {
  return (command.match(/(?<!\S)[a-z]{2,}(?!\S)/g) ?? []).join(' ');
}
