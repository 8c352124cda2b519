import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/catalogue/problem.ts';
import { RULE_GROUPS } from '../../../src/catalogue/rules/definitions/all.ts';
import type { Definition } from '../../../src/catalogue/rules/definitions/definition.ts';
import { rulesIn, rulesOfPages } from './sample-catalogue.ts';

const ALL = RULE_GROUPS.flatMap(({ command, rules }) =>
  rules.map(([id, rule]) => ({ id, command, rule })),
);
const isShownOnly = (place: Definition['in']) => place === 'terminal';
const SEEN = ALL.filter(({ command, rule }) => command.endsWith('form') && !isShownOnly(rule.in));
const PAGES = SEEN.filter(({ rule }) => rule.in === 'page');
const FILES = SEEN.filter(({ rule }) => rule.in !== 'page');

const samples = (which: 'wrong' | 'right') =>
  Object.fromEntries(PAGES.map(({ id, rule }) => [id, rule[which]]));

/** Loading Mermaid takes long on a busy machine. */
const MINUTE = { timeout: 60_000 };

describe('a rule that is checked without running anything', MINUTE, () => {
  test.for(['wrong', 'right'] as const)('and is about a page: its %s sample', async (which) => {
    const rulesOf = await rulesOfPages(samples(which));
    const reported = PAGES.filter(({ id }) => rulesOf(id).some((rule) => rule === id));
    expect(reported).toEqual(which === 'wrong' ? PAGES : []);
  });

  test.for(FILES)('and is about files: $id', async ({ id, rule }) => {
    expect(await rulesIn(rule.in, rule.wrong)).toContain(id);
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
