import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../../src/catalogue/features/commands.ts';
import {
  CONFIG_KEYS,
  GLOBAL_OPTIONS,
  PYTHON,
  VARIABLES,
  YAML_KEYS,
} from '../../../src/catalogue/features/keys.ts';

/** What the pinned DVC itself knows: its parser, its schemas, its modules. */
interface Known {
  readonly commands: Readonly<Record<string, readonly string[]>>;
  readonly config: readonly string[];
  readonly yaml: readonly string[];
  readonly variables: readonly string[];
  readonly python: readonly string[];
}

const script = path.join(import.meta.dirname, 'known_to_dvc.py');
const known: Known = JSON.parse(
  execFileSync('.venv/bin/python', [script], { encoding: 'utf8', maxBuffer: 10_000_000 }),
);

test.for(Object.entries(COMMANDS))('DVC has the command %j with %j', ([command, options]) => {
  const own = known.commands[command];
  const words = options.split(' ').filter((option) => option !== '');
  expect(own).toBeDefined();
  expect(words.filter((option) => !own?.includes(option))).toEqual([]);
});

test.for([
  ['options before a command', GLOBAL_OPTIONS, known.commands['']],
  ['keys of dvc.yaml', YAML_KEYS.map((key) => key.replace(/:.*/, '')), known.yaml],
  ['keys of its configuration', CONFIG_KEYS, known.config],
  ['environment variables', VARIABLES, known.variables],
  ['functions for Python', PYTHON, known.python],
] as const)('DVC has all %s of the table', ([, names, own = []]) => {
  expect(names.filter((name) => !own.includes(name))).toEqual([]);
});
