import { describe, test } from 'vitest';
import { RULE_GROUPS } from '../../../src/catalogue/rules/definitions/all.ts';
import { failures } from '../../../src/walkthrough/report.ts';
import { verify } from '../../walkthrough/catalogue.ts';
import { pageOf } from './sample-page.ts';

const EXAMPLE = {
  'examples/one/.dvc/config': '[core]\n    analytics = false\n',
  'examples/one/dvc.yaml': 'stages:\n  fit:\n    cmd: echo 1 > model.txt\n    outs: [model.txt]\n',
  'examples/one/params.yaml': 'rate: 1\n',
};
const RUN = RULE_GROUPS.filter(({ command }) => command === 'npm run verify').flatMap(({ rules }) =>
  rules.flatMap(([id, rule]) => (rule.in === 'page' ? [{ id, rule }] : [])),
);

/** What a page with this sample breaks when it is run. */
async function rulesIn(sample: string): Promise<string[]> {
  const report = await verify(pageOf(sample), EXAMPLE, { timeout: 5_000 });
  return failures(report).map(({ failure }) => failure.rule);
}

describe.concurrent('a rule that a page is run for', () => {
  test.for(RUN)('$id refuses its wrong sample', async ({ id, rule }, { expect }) => {
    expect(await rulesIn(rule.wrong)).toContain(id);
  });

  test.for(RUN)('$id lets its right sample pass', async ({ rule }, { expect }) => {
    expect(await rulesIn(rule.right)).toEqual([]);
  });
});
