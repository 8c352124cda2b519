import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyPages } from '../../../src/walkthrough/verify.ts';
import { consoleFence, failed, makeCatalogue, OPTIONS, PAGE, pageText } from '../catalogue.ts';

/** Two commits of a plot, made on the page itself: it needs no example. */
const COMMITS = consoleFence(
  [
    '$ git init -q && dvc init -q',
    "$ printf 'plots:\\n  - e.csv:\\n      x: day\\n      y: error\\n' > dvc.yaml",
    "$ printf 'day,error\\n1,2\\n2,3\\n' > e.csv && git add . && git commit -qm One",
    "$ printf 'day,error\\n1,2\\n2,5\\n' > e.csv",
  ].join('\n'),
);
const chart = (meta: string, body: string) =>
  `\`\`\`csv chart ${meta} x="day" y="error" title="t" alt="a"\n${body}\n\`\`\``;
const pageWith = (fence: string) =>
  pageText(`${COMMITS}\n\n${fence}`, { features: ['plots diff'] }).replaceAll(
    'dvc repro',
    'dvc plots diff',
  );

const verify = async (fence: string, update = false) => {
  const root = makeCatalogue({ [PAGE]: pageWith(fence) });
  const [report] = await verifyPages([], { ...OPTIONS, root, update });
  return {
    errors: report ? failed(report) : [],
    text: readFileSync(path.join(root, PAGE), 'utf8'),
  };
};

describe('a chart of a plot', () => {
  test.for([
    ['as it is', 'plots="e.csv"', 'day,error\n1,2\n2,5'],
    ['of two revisions', 'plots="e.csv" revs="HEAD workspace"', 'day,workspace,HEAD\n1,2,2\n2,5,3'],
  ] as const)(
    '%s is what DVC says at this point of the page, or --update writes it',
    async ([, meta, right]) => {
      expect((await verify(chart(meta, right))).errors).toEqual([]);
      const { text } = await verify(chart(meta, 'day,error\n1,2\n2,3'), true);
      expect(text).toBe(pageWith(chart(meta, right)));
    },
  );

  test.for([
    ['another number', chart('plots="e.csv"', 'day,error\n1,2\n2,3'), /plots-differ/],
    ['a file that is no plot', chart('plots="f.csv"', 'day,error\n1,2\n2,3'), /plots-fail/],
    [
      'a revision that is not there',
      chart('plots="e.csv" revs="v9"', 'day,v9\n1,2\n2,3'),
      /plots-fail/,
    ],
  ] as const)('with %s is refused', async ([, fence, rule]) => {
    expect((await verify(fence)).errors.join()).toMatch(rule);
  });
});
