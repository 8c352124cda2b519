import { stripVTControlCharacters } from 'node:util';
import type { PageDifferences } from '../versions/differences.ts';
import { differencesReport } from './differences.ts';

/** How pages run with another DVC, as `npm run verify -- --dvc X.Y.Z --json` says it. */
export interface Comparison {
  readonly dvc: string;
  readonly pinned: string;
  readonly pages: readonly PageDifferences[];
}

/** An issue on GitHub. */
export interface Issue {
  readonly title: string;
  /** Markdown, short enough for GitHub, which takes 65,536 characters. */
  readonly body: string;
}

const LONGEST = 60_000;
/** Longer than any that a page may show. */
const FENCE = '``````';

/** The issue that tells where pages differ, with the diff; undefined when none does. */
export function driftIssue({ dvc, pinned, pages }: Comparison): Issue | undefined {
  const differing = pages.filter(({ differences }) => differences.length > 0);
  if (differing.length === 0) return undefined;
  const count = differing.length === 1 ? 'One page shows' : `${differing.length} pages show`;
  const report = stripVTControlCharacters(differencesReport(differing, { dvc, pinned }));
  const body = [
    `${count} what DVC ${dvc} does not print. The pages are written with DVC ${pinned}.`,
    `To see it: \`npm run verify -- --dvc ${dvc}\`. To move to it: \`dvc==${dvc}\` in \`requirements.in\`, \`npm run lock:python\`, \`npm run verify -- --update\`. What matters to readers of the older one becomes a line of \`differs\`.`,
    `${FENCE}text\n${shortened(report)}\n${FENCE}`,
  ];
  return { title: `Pages differ with DVC ${dvc}`, body: `${body.join('\n\n')}\n` };
}

/** The lines of a text that GitHub has room for. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const whole = text.slice(0, text.lastIndexOf('\n', LONGEST));
  return `${whole}\n\n… The rest is in the artifact of the run.`;
}
