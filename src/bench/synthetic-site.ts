import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readPages } from '../catalogue/disk/read.ts';
import { syntheticPages } from './synthetic-pages.ts';

/** The address of the synthetic site: below a path, as many are. */
export const SITE_URL = 'https://patterns.example/dvc';

/** Where its source is, by its name on GitHub. */
export const REPOSITORY = 'somebody/patterns';

/** What a build needs beside pages and examples. */
const PARTS = [
  'src',
  'public',
  'astro.config.ts',
  'package.json',
  'requirements.txt',
  'tsconfig.json',
  'LICENSE',
];

/** Makes the copy a repository that knows when its pages were last changed: the feed needs to. */
const COMMIT = [
  ['init', '--quiet'],
  ['add', 'patterns'],
  [
    ...['-c', 'user.name=Nobody', '-c', 'user.email=nobody@patterns.example'],
    ...['-c', 'commit.gpgsign=false', 'commit', '--quiet', '--message', 'Synthetic pages'],
  ],
];

/** Where the site of so many synthetic pages is made. Below the project, for its node_modules. */
export function scaleRoot(count: number): string {
  return path.resolve('.cache/scale', String(count));
}

/** Makes a new copy of all that a site needs beside pages and examples. */
export function copySite(root: string): void {
  rmSync(root, { recursive: true, force: true });
  for (const part of PARTS) cpSync(part, path.join(root, part), { recursive: true });
}

/** Makes a catalogue of synthetic pages and builds it from nothing. @returns the build's seconds. */
export function buildSyntheticSite(count: number): number {
  const root = scaleRoot(count);
  copySite(root);
  for (const { id, source, example } of syntheticPages(readPages('').pages, count)) {
    const file = path.join(root, 'patterns', `${id}.mdx`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, source);
    if (!example) continue;
    const [from, to] = [example.like, path.join(root, 'examples', example.name)];
    cpSync(path.join('examples', from), to, { recursive: true });
    writeFileSync(
      path.join(to, 'README.md'),
      `A copy.\nPage: patterns/${id}.mdx\nRun: dvc repro\n`,
    );
  }
  for (const args of COMMIT) execFileSync('git', args, { cwd: root });
  const { PATH, HOME } = process.env;
  const start = performance.now();
  execFileSync('astro', ['build', '--silent'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Nothing of Vitest's own. With addresses the site has everything that a site can have.
    env: { PATH, HOME, SITE_URL, GITHUB_REPOSITORY: REPOSITORY, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return (performance.now() - start) / 1000;
}
