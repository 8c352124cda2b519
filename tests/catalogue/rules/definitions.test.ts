import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/catalogue/problem.ts';
import { RULE_GROUPS } from '../../../src/catalogue/rules/definitions/all.ts';
import type { Definition } from '../../../src/catalogue/rules/definitions/definition.ts';
import { formProblems } from '../../../src/form/form-problems.ts';
import { makeCatalogue, PAGE, pageText } from '../../walkthrough/catalogue.ts';
import { pageOf, withSections } from './sample-page.ts';

const ALL = RULE_GROUPS.flatMap(({ command, rules }) =>
  rules.map(([id, rule]) => ({ id, command, rule })),
);
const isShownOnly = (place: Definition['in']) => place === 'terminal';
const SEEN = ALL.filter(({ command, rule }) => command.endsWith('form') && !isShownOnly(rule.in));
/** A sound example that this page is about. */
const example = (name: string, page: string) => ({
  [`examples/${name}/.dvc/config`]: '',
  [`examples/${name}/.dvcignore`]: '',
  [`examples/${name}/README.md`]: `One stage.\nPage: ${page}\nRun: dvc repro\n`,
  [`examples/${name}/dvc.lock`]: "schema: '2.0'\nstages:\n  fit: {}\n",
  [`examples/${name}/dvc.yaml`]:
    'stages:\n  # region fit\n  fit:\n    cmd: python src/fit.py\n  # endregion\n',
  [`examples/${name}/params.yaml`]: 'rate: 1\n',
});
const GRAPH = '```mermaid dag title="t" alt="a"\nflowchart TD\n\tnode1["fit"]\n```';
const MISTAKE = ['Symptom', 'Why it happens', 'Shown failing', 'The way out'];
const NEIGHBOURS = {
  ...example('one', 'patterns/parallel/far.mdx'),
  ...example('mistake', 'patterns/anti-patterns/mistake.mdx'),
  'patterns/parallel/far.mdx': pageText(GRAPH, {
    title: 'Far',
    level: 'advanced',
    example: 'one',
  }),
  'patterns/parallel/near.mdx': pageText('', {
    title: 'Near by',
    related: [{ page: 'practices/test', as: 'combines-with' }],
  }),
  'patterns/anti-patterns/mistake.mdx': withSections(
    `${MISTAKE.map((title) => `## ${title}`).join('\n\nUse `repro`.\n\n')}\n\n${GRAPH}`,
    pageText('', { title: 'Mistake', kind: 'anti-pattern', example: 'mistake', choose: undefined }),
  ),
};

/** The files that a sample stands for, beside its neighbours. */
function filesOf(place: Definition['in'], sample: string): Record<string, string> {
  if (place === 'files') {
    return Object.fromEntries(
      sample.split('\n').map((file, i) => [file, pageText('', { title: `Page ${i}` })]),
    );
  }
  if (place === 'page') return { [PAGE]: pageOf(sample) };
  return { [`examples/one/${place}`]: sample };
}

async function rulesIn(place: Definition['in'], sample: string): Promise<Problem['rule'][]> {
  const root = makeCatalogue({ ...NEIGHBOURS, ...filesOf(place, sample) });
  return (await formProblems(root)).map(({ rule }) => rule);
}

describe('a rule that is checked without running anything', () => {
  test.for(SEEN)('$id refuses its wrong sample', async ({ id, rule }) => {
    expect(await rulesIn(rule.in, rule.wrong)).toContain(id);
  });

  test.for(SEEN)('$id lets its right sample pass', async ({ id, rule }) => {
    expect(await rulesIn(rule.in, rule.right)).not.toContain(id);
  });
});

describe('the list of rules', () => {
  test('has each once', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  });

  test('has every rule that code can report', () => {
    // @ts-expect-error: the compiler refuses a problem of a rule that is not defined.
    const undefinedRule: Problem['rule'] = 'no-such-rule';
    expect(ALL.map(({ id }) => id)).not.toContain(undefinedRule);
  });

  test('has no rule that nothing reports', () => {
    const files = globSync('src/**/*.ts').filter((file) => !file.includes('definitions'));
    const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    const unseen = ALL.filter((rule) => !SEEN.includes(rule)).map(({ id }) => id);
    expect(unseen.filter((id) => !code.includes(`'${id}'`))).toEqual([]);
  });

  test.for(ALL)(
    'says of $id in whole sentences what holds, and why',
    ({ rule: { holds, why } }) => {
      expect(holds).toMatch(/^[A-Z`“].*\.$/);
      expect(why).toMatch(/^[A-Z`“].*[^.]\.$/);
    },
  );
});
