import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { benchBuilds, benchPages } from '../bench/bench.ts';
import { toTable } from '../bench/table.ts';
import { readPages } from '../catalogue/disk/read.ts';
import { ensureBrowser } from '../setup/browser.ts';

const OUT = '.cache/bench.md';

try {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const say = (text: string) => console.error(`· ${text}`);
  ensureBrowser(say);
  const root = process.cwd();
  const { pages } = readPages(root);
  const rows = [...benchBuilds(pages, say), ...(await benchPages(root, pages, say))];
  const table = toTable(rows);
  mkdirSync(path.dirname(OUT), { recursive: true });
  writeFileSync(OUT, `${table}\n`);
  console.log(`\n${table}\n\nAlso in ${OUT}.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
