import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readExample } from '../../catalogue/disk/example.ts';
import { listPageFiles, type Root } from '../../catalogue/disk/read.ts';
import { nextChange } from '../../walkthrough/next-change.ts';
import type { PageReport } from '../../walkthrough/report.ts';
import { UsageError } from '../../walkthrough/usage-error.ts';
import { selectPages } from '../../walkthrough/verify.ts';

export interface WatchOptions {
  readonly root: Root;
  readonly signal: AbortSignal;
  readonly run: (withExample: boolean) => Promise<readonly PageReport[]>;
  /** `start`: when the run began, by `performance.now()`. */
  readonly print: (reports: readonly PageReport[], start: number) => void;
  readonly say: (line: string) => void;
}

/**
 * Runs a page, and again whenever it or its example has changed, until the signal. An example that
 * passed is checked again only after it has changed: a page is run in a part of the time.
 *
 * @throws UsageError when the selector names no page, or several.
 */
export async function watchPage(
  selector: string,
  { root, signal, run, print, say }: WatchOptions,
): Promise<void> {
  const [file = '', ...others] = selectPages(listPageFiles(root), [selector]);
  if (others.length > 0) {
    throw new UsageError(`--watch follows one page, "${selector}" is several. Fix: name one`);
  }
  let passed: string | undefined;
  while (!signal.aborted) {
    const content = readContent(root, file);
    const start = performance.now();
    try {
      const reports = await run(content.example !== passed);
      if (signal.aborted) return;
      if (reports.some(hasSoundExample)) passed = content.example;
      print(reports, start);
    } catch (error) {
      // A page that is gone for a moment is no end.
      if (!(error instanceof UsageError)) throw error;
      say(error.message);
    }
    say(`Waiting for a change of ${content.folders.join(' or ')}. Ctrl-C ends it.\n`);
    const hasChanged = () => !isSame(readContent(root, file), content);
    await nextChange(
      content.folders.map((folder) => path.join(root, folder)),
      hasChanged,
      signal,
    );
  }
}

function hasSoundExample({ steps }: PageReport): boolean {
  return steps.some(({ kind, status }) => kind === 'example' && status === 'passed');
}

/** What the result of a page depends on, and where it lies. */
interface Content {
  readonly page: string;
  readonly example: string;
  /** From the project's root. */
  readonly folders: readonly string[];
}

function readContent(root: Root, file: string): Content {
  const from = path.join(root, file);
  const page = existsSync(from) ? readFileSync(from, 'utf8') : '';
  // Of a page whose frontmatter is broken, too.
  const name = /^example:\s*["']?([\w-]+)/m.exec(page)?.[1];
  const hasExample = name !== undefined && existsSync(path.join(root, 'examples', name));
  return {
    page,
    example: hasExample ? JSON.stringify(readExample(root, name)) : '',
    folders: [path.posix.dirname(file), ...(hasExample ? [`examples/${name}`] : [])],
  };
}

function isSame(a: Content, b: Content): boolean {
  return a.page === b.page && a.example === b.example;
}
