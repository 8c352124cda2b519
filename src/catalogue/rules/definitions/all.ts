import { CATALOGUE } from './catalogue.ts';
import { COMMANDS } from './commands.ts';
import type { Definition } from './definition.ts';
import { DIAGRAMS } from './diagrams.ts';
import { EDITS } from './edits.ts';
import { EXAMPLE_RUNS } from './example-runs.ts';
import { EXAMPLES } from './examples.ts';
import { FENCES } from './fences.ts';
import { FRONTMATTER } from './frontmatter.ts';
import { KINDS } from './kinds.ts';
import { PROSE } from './prose.ts';
import { SHOWN } from './shown.ts';

/** Rules that are checked without running anything, and those that DVC is needed for. */
const GROUPS = [
  { title: 'The text of a page', command: 'npm run form', rules: PROSE },
  { title: 'Fences', command: 'npm run form', rules: FENCES },
  { title: 'Diagrams and graphs', command: 'npm run form', rules: DIAGRAMS },
  { title: 'Frontmatter', command: 'npm run form', rules: FRONTMATTER },
  { title: 'The kind of a page', command: 'npm run form', rules: KINDS },
  { title: 'The catalogue as a whole', command: 'npm run form', rules: CATALOGUE },
  { title: 'An example in its folder', command: 'npm run form', rules: EXAMPLES },
  { title: 'What a page shows of its example', command: 'npm run form', rules: SHOWN },
  { title: 'Edits and graphs as the page runs', command: 'npm run verify', rules: EDITS },
  { title: 'An example when it runs', command: 'npm run verify', rules: EXAMPLE_RUNS },
  { title: 'Commands when they run', command: 'npm run verify', rules: COMMANDS },
] as const;

type KeysOf<T> = T extends unknown ? keyof T : never;

/** The name of a rule: whoever reports a problem names one that is defined. */
export type RuleId = KeysOf<(typeof GROUPS)[number]['rules']>;

/** Rules of one kind, and the command that checks them. */
export interface RuleGroup {
  readonly title: string;
  readonly command: string;
  readonly rules: readonly (readonly [id: string, rule: Definition])[];
}

/** Every rule, in the order in which they are explained. */
export const RULE_GROUPS: readonly RuleGroup[] = GROUPS.map(({ title, command, rules }) => ({
  title,
  command,
  rules: Object.entries<Definition>(rules),
}));
