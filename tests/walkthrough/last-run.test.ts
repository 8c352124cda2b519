import { expect, test } from 'vitest';
import { parsePage } from '../../src/catalogue/page.ts';
import { lastRun, rememberRun, runText } from '../../src/walkthrough/last-run.ts';
import { makeCatalogue, PAGE, pageText } from '../walkthrough/catalogue.ts';

const page = parsePage(PAGE, pageText(''));

/** The state of the page after steps that ended so, one a line from 5 on. */
function stateAfter(statuses: readonly ('passed' | 'failed' | 'skipped')[], source = page.source) {
  const root = makeCatalogue({});
  const steps = statuses.map((status, i) => {
    return { kind: 'command', line: i + 5, title: 'true', status } as const;
  });
  rememberRun(root, page, { page: page.id, file: page.file, milliseconds: 1, steps });
  return runText(lastRun(root, page.id, source));
}

test.for([
  ['passed', ['passed', 'passed']],
  ['differs at line 6, 2 later steps not run', ['passed', 'failed', 'skipped', 'skipped']],
  ['differs at lines 5, 6', ['failed', 'failed']],
] as const)('whoever writes a page is told: %s', ([text, statuses]) => {
  expect(stateAfter(statuses)).toBe(text);
  expect(stateAfter(statuses, `${page.source}\n`)).toBe(`${text}, and the page has changed since`);
});

test('a page that was never run here is not run yet', () => {
  expect(runText(lastRun(makeCatalogue({}), page.id, page.source))).toBe('not run yet');
});
