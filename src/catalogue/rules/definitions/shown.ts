import { type Definition, lines } from './definition.ts';

const DVC = lines('  fit:', '    cmd: python src/fit.py');
const shown = (meta: string, ...code: readonly string[]) =>
  lines('---', 'example: one', '---', `\`\`\`yaml file=${meta}`, ...code, '```');

/** What a page shows of its example. */
export const SHOWN = {
  'file-missing': {
    holds: 'A file that a page shows is in its example.',
    why: 'The fence is a copy of the file: `verify --update` writes it, and the site links it to the file. Names differ by case, on Linux at least.',
    in: 'page',
    wrong: shown('"Params.yaml"', 'rate: 1'),
    right: shown('"params.yaml"', 'rate: 1'),
  },
  'region-missing': {
    holds: 'A part that a page shows is marked in the file.',
    why: 'Lines move. The marks `# region` and `# endregion` move with them.',
    in: 'page',
    wrong: shown('"dvc.yaml" region="fitting"', DVC),
    right: shown('"dvc.yaml" region="fit"', DVC),
  },
  'file-differs': {
    holds: 'A shown file is the file of the example.',
    why: 'A reader who copies from the page gets what the tests run. `verify --update` writes it.',
    in: 'page',
    wrong: shown('"params.yaml"', 'rate: 2'),
    right: shown('"params.yaml"', 'rate: 1'),
  },
} as const satisfies Readonly<Record<string, Definition>>;
