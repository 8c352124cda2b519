import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from '../catalogue/disk/read.ts';
import { pageId } from '../catalogue/page.ts';
import { lastRun, runText } from '../walkthrough/last-run.ts';

/** What became of the walkthrough of a page, for the panel below it; undefined where there is no page. */
export function pageState(root: Root, file: string): string | undefined {
  const from = path.join(root, file);
  if (!existsSync(from)) return undefined;
  const id = pageId(file);
  return `Walkthrough: ${runText(lastRun(root, id, readFileSync(from, 'utf8')))}. npm run verify -- ${id}`;
}
