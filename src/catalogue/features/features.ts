import { COMMANDS } from './commands.ts';
import { CONFIG_KEYS, GLOBAL_OPTIONS, IDEAS, PYTHON, VARIABLES, YAML_KEYS } from './keys.ts';
import { NEWER, OLDEST_DVC } from './since.ts';

const ofCommands = Object.entries(COMMANDS).flatMap(([command, options]) => [
  command,
  ...options.split(' ').flatMap((option) => (option === '' ? [] : [`${command} ${option}`])),
]);

/** Every DVC feature that a page may name: `repro`, `repro --single-item`, `cache.shared`, `foreach`. */
export const FEATURES: readonly string[] = [
  ...ofCommands,
  ...GLOBAL_OPTIONS,
  ...YAML_KEYS,
  ...CONFIG_KEYS,
  ...VARIABLES,
  ...PYTHON,
  ...IDEAS,
];

const known = new Set(FEATURES);

/** The first release that has a feature, as far as the catalogue goes back; undefined when there is none. */
export function sinceOf(feature: string): string | undefined {
  if (!known.has(feature)) return undefined;
  const command = feature.replace(/ --.*/, '');
  return NEWER[feature] ?? NEWER[command] ?? OLDEST_DVC;
}
