import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '../catalogue/page.ts';

/** The reference: what a documentation site of these pages would be. Not a dependency of the project. */
const PACKAGES = { astro: '7.3.4', '@astrojs/starlight': '0.42.4' };
const FOLDER = '.cache/bench/starlight';

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [starlight({ title: 'Patterns' })] });
`;

const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;

/**
 * Builds a Starlight site with the same pages, in `.cache/bench/`.
 *
 * @returns the folder of the built site
 * @throws Error of one line when npm cannot install it.
 */
export function buildStarlight(root: string, pages: readonly Page[]): string {
  const folder = path.join(root, FOLDER);
  const docs = path.join(folder, 'src', 'content', 'docs');
  rmSync(docs, { recursive: true, force: true });
  for (const { id, data, source } of pages) {
    const file = path.join(docs, `${id}.md`);
    mkdirSync(path.dirname(file), { recursive: true });
    const front = `title: ${JSON.stringify(data.title)}\ndescription: ${JSON.stringify(data.summary)}`;
    const body = source.split('---\n').slice(2).join('---\n');
    writeFileSync(file, `---\n${front}\n---\n${body}`);
  }
  const manifest = { name: 'reference', private: true, type: 'module', dependencies: PACKAGES };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'astro.config.mjs'), CONFIG);
  writeFileSync(path.join(folder, 'src', 'content.config.ts'), COLLECTIONS);
  try {
    run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--silent');
  } catch {
    throw new Error('npm could not install Starlight, the reference. Fix: bench with a network');
  }
  run(folder, path.join(folder, 'node_modules', '.bin', 'astro'), 'build', '--silent');
  return path.join(folder, 'dist');
}

function run(cwd: string, program: string, ...args: readonly string[]): void {
  execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}
