import { expect, test } from 'vitest';
import { parsePage } from '../../src/catalogue/page.ts';
import { missingNeeds } from '../../src/walkthrough/needs.ts';
import { terminalReport } from '../../src/walkthrough/reporters/terminal.ts';
import { NO_ISOLATION } from '../../src/walkthrough/sandbox/isolation.ts';
import { PAGE, pageText } from './catalogue.ts';

const ROOT = { kind: 'namespaces', hasUsers: true, prefix: [] } as const;
const USER = { ...ROOT, hasUsers: false };

test.for([
  ['of Linux as root', 'linux', ROOT, []],
  ['of Linux as somebody else', 'linux', USER, ['a second Unix user']],
  [
    'of Linux without namespaces',
    'linux',
    NO_ISOLATION,
    ['the rights of root', 'a second Unix user'],
  ],
  ['of macOS', 'darwin', NO_ISOLATION, ['Linux', 'the rights of root', 'a second Unix user']],
] as const)(
  'a machine %s lacks %4$j for a page that needs everything',
  ([, platform, isolation, missing]) => {
    const source = pageText('', { needs: ['linux', 'root', 'second-user', 'port'] });
    expect(missingNeeds(parsePage(PAGE, source), { platform, isolation })).toEqual(missing);
  },
);

test('the report says loudly which page was not run, and what it needs', () => {
  const report = {
    page: 'a/b',
    file: 'patterns/a/b.mdx',
    milliseconds: 0,
    steps: [],
    missing: ['Linux'],
  };
  const text = terminalReport([report]);
  expect(text).toContain('SKIPPED patterns/a/b.mdx  needs Linux');
  expect(text).toContain('1 skipped for what they need');
});
