import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from '../catalogue/page.ts';
import { comparePaint } from './first-paint.ts';
import { performanceScore } from './lighthouse.ts';
import { serve } from './serve.ts';
import { buildStarlight } from './starlight.ts';
import { buildSyntheticSite } from './synthetic-site.ts';
import type { Row } from './table.ts';

const SCORED = ['/', '/catalogue/', '/parallel/parallel-stages/'];
const PAINTED = '/parallel/parallel-stages/';
const [FEW, MANY] = [60, 300];

/** Says what is going on. */
type Say = (text: string) => void;

/** How long the site takes to build: the real one, and how the time grows with its pages. */
export function benchBuilds(pages: readonly Page[], say: Say): Row[] {
  say('building the site');
  const start = performance.now();
  execFileSync('astro', ['build', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const own = (performance.now() - start) / 1000;
  const [before = 0, many = 0, after = 0] = [FEW, MANY, FEW].map((count) => {
    say(`building a site of ${count} synthetic pages`);
    return (buildSyntheticSite(count) / count) * 1000;
  });
  const few = (before + after) / 2;
  return [
    { what: `build of ${pages.length} pages`, value: `${own.toFixed(1)} s`, beside: '' },
    {
      what: `build time a page of ${MANY} pages`,
      value: `${many.toFixed(0)} ms`,
      beside: `of ${FEW} pages, before and after: ${few.toFixed(0)} ms; ratio ${(many / few).toFixed(2)}`,
    },
  ];
}

/** First paint beside Starlight's page of the same text, and Lighthouse's performance. */
export async function benchPages(root: string, pages: readonly Page[], say: Say): Promise<Row[]> {
  say('building the same pages with Starlight');
  const reference = await serve(buildStarlight(root, pages));
  const own = await serve(path.join(root, 'dist'));
  try {
    const urls = [own.address + PAINTED, reference.address + PAINTED] as const;
    const paint = await comparePaint(urls, (done, total) => say(`first paint: ${done}/${total}`));
    const rows: Row[] = [
      {
        what: `first paint of ${PAINTED}, slow phone`,
        value: `${paint.first.toFixed(0)} ms`,
        beside: `Starlight ${paint.second.toFixed(0)} ms; median ratio ${paint.ratio.toFixed(2)}`,
      },
    ];
    for (const page of SCORED) {
      say(`Lighthouse: ${page}`);
      const score = await performanceScore(own.address + page);
      rows.push({ what: `Lighthouse, performance of ${page}`, value: String(score), beside: '' });
    }
    return rows;
  } finally {
    own.close();
    reference.close();
  }
}
