import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { pinnedDvc } from '../../src/catalogue/disk/requirements.ts';
import type { Surroundings } from '../../src/catalogue/rules/rule.ts';
import { failures, type PageReport } from '../../src/walkthrough/report.ts';
import { detectIsolation } from '../../src/walkthrough/sandbox/isolation.ts';
import { type VerifyOptions, verifyPages } from '../../src/walkthrough/verify.ts';

export const isolation = detectIsolation();

/** Options of a plain run; a command may take half a minute. */
export const OPTIONS: Omit<VerifyOptions, 'root'> = {
  isolation,
  timeout: 30_000,
  update: false,
  acceptExit: [],
  withExamples: false,
  keep: false,
};

/** Shows the feature that the page names. */
const NO_EXCEPTION = 'None: there is always `dvc repro`.';

/** A page of the smallest kind, with `body` in it and `front` over its frontmatter; undefined takes a key out. */
export function pageText(body: string, front: Readonly<Record<string, unknown>> = {}): string {
  const data = {
    title: 'Test page',
    summary: 'A page for tests.',
    kind: 'practice',
    level: 'starter',
    features: ['repro'],
    since: '3.0.0',
    problems: ['A problem.'],
    choose: { when: 'it is tested', not: 'it is not' },
    ...front,
  };
  const yaml = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const sections = ['## The rule', '## Why', '## Shown', body, '## Exceptions', NO_EXCEPTION];
  return `---\n${yaml.join('\n')}\n---\n\n${sections.join('\n\n')}\n`;
}

/** A `console` fence. */
export function consoleFence(text: string, meta = ''): string {
  return `\`\`\`console${meta && ` ${meta}`}\n${text}\n\`\`\``;
}

// At the end of the file, not of the test: concurrent tests would remove each other's.
const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A catalogue in a temporary folder, with the project's own DVC. */
export function makeCatalogue(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
  roots.push(root);
  for (const [file, text] of Object.entries({
    'patterns/.gitkeep': '',
    'examples/.gitkeep': '',
    'requirements.txt': `dvc==${pinnedDvc('.')}\n`,
    ...files,
  })) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  symlinkSync(path.resolve('.venv'), path.join(root, '.venv'));
  writeFileSync(path.join(root, '.gitignore'), '.venv\n');
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: root });
  return root;
}

export const PAGE = 'patterns/practices/test.mdx';

/** A catalogue in which the page is alone. */
export const NOWHERE: Surroundings = { pageIds: new Set(), examples: new Set(), dvc: '3.67.1' };

/** Runs one page in a catalogue of its own. */
export async function verify(
  source: string,
  files: Readonly<Record<string, string>> = {},
  options: Partial<VerifyOptions> = {},
): Promise<PageReport> {
  const root = makeCatalogue({ [PAGE]: source, ...files });
  const [report] = await verifyPages([], { ...OPTIONS, root, ...options });
  if (!report) throw new Error('no page was run');
  return report;
}

/** What failed on a page, shortly: `file:line rule`. */
export function failed(report: PageReport): string[] {
  return failures(report).map(({ line, failure }) => `${report.file}:${line} ${failure.rule}`);
}

/** 1-based line of the first line that contains `text`. */
export function lineOf(source: string, text: string): number {
  return source.split('\n').findIndex((line) => line.includes(text)) + 1;
}
