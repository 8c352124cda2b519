import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from '../catalogue/disk/read.ts';
import type { Known } from './known.ts';
import { pageText } from './page-text.ts';
import { addPrevents } from './relation.ts';
import type { PageRequest } from './request.ts';

/** A DVC project as `dvc init --subdir` and `dvc repro` leave it: each new example is a copy. */
const MODEL = fileURLToPath(new URL('./example/', import.meta.url));

/** A file that is to be written. */
interface NewFile {
  /** From the project's root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** The files of a page and of its example. */
function newFiles(request: PageRequest, known: Known): NewFile[] {
  const page = `patterns/${request.id}.mdx`;
  const folder = `examples/${request.slug}`;
  const copied = readdirSync(MODEL, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(MODEL, path.join(entry.parentPath, entry.name)))
    .sort()
    .map((name) => ({
      file: `${folder}/${name.replaceAll(path.sep, '/')}`,
      text: readFileSync(path.join(MODEL, name), 'utf8'),
    }));
  return [
    { file: page, text: pageText(request, known) },
    { file: `${folder}/README.md`, text: readme(request.slug, page) },
    ...copied,
  ];
}

function readme(slug: string, page: string): string {
  return `# ${slug}

Write: what the project computes, of which data. As copied: the yearly flow of the Nile, smoothed.
Read \`${page}\`; run \`dvc repro\`.
`;
}

/**
 * Makes a page and its example, and notes on the page that prevents a mistake that it does. Nothing that
 * is there is overwritten.
 *
 * @returns paths of everything that was written, from the root
 */
export function scaffold(root: Root, request: PageRequest, known: Known): string[] {
  const files = newFiles(request, known);
  for (const { file, text } of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text, { flag: 'wx' });
  }
  const { preventedBy } = request;
  if (preventedBy === undefined) return files.map(({ file }) => file);
  const other = `patterns/${preventedBy}.mdx`;
  const source = readFileSync(path.join(root, other), 'utf8');
  writeFileSync(path.join(root, other), addPrevents(source, request.id));
  return [...files.map(({ file }) => file), other];
}
