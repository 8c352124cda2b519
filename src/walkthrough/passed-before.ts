import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readExample } from '../catalogue/disk/example.ts';
import type { Root } from '../catalogue/disk/read.ts';
import type { Page } from '../catalogue/page.ts';

/** Pages that passed on this machine, each with all that its result depends on. */
export interface PassedBefore {
  /** Whether the page passed with the content that it has now. */
  has(page: Page): boolean;
  remember(page: Page): void;
}

/** What every page's result depends on: the engine, and the packages that it runs. */
const EVERYWHERE = [
  'src/{walkthrough,catalogue,graph}/**/*.{py,sh,ts}',
  'requirements.txt',
  'package-lock.json',
  'ruff.toml',
  // Names the version of Python.
  '.venv/pyvenv.cfg',
];

/**
 * The memory of a machine, in `.cache/passed/`. A page's text, its example, the engine, the packages
 * and `setting` make up what it remembers a page by.
 *
 * @param setting what else the results depend on, such as the kind of isolation
 */
export function openPassedBefore(root: Root, setting: string): PassedBefore {
  const files = globSync(EVERYWHERE, { cwd: root }).sort();
  const texts = files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]);
  const engine = hash([setting, process.version, texts]);
  const keyOf = ({ source, data }: Page) =>
    hash([engine, source, data.example ? readExample(root, data.example) : []]);
  const fileOf = ({ id }: Page) => path.join(root, '.cache', 'passed', id);
  return {
    has: (page) => {
      const file = fileOf(page);
      return existsSync(file) && readFileSync(file, 'utf8') === keyOf(page);
    },
    remember: (page) => {
      mkdirSync(path.dirname(fileOf(page)), { recursive: true });
      writeFileSync(fileOf(page), keyOf(page));
    },
  };
}

function hash(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
