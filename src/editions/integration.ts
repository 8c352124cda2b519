import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { commitOf } from '../catalogue/disk/commit.ts';
import { isInRepository } from '../catalogue/disk/git.ts';
import { pinnedDvc } from '../catalogue/disk/requirements.ts';
import { PAUSE } from '../client/first-paint.ts';
import { filesIn } from './book/files-in.ts';
import { writeOffline } from './offline/write.ts';
import { relativeLinks } from './relative-links.ts';
import { clientScripts } from './scripts.ts';
import { stylesLater, withoutStylesheet } from './styles-later.ts';

/** Bundling is for requests of a script only, not for every file that development serves. */
const SCRIPT = /^\/[\w-]+\.js$/;

const NOT_FOUND = '404.html';
const NO_HISTORY =
  'This is no Git repository: pages do not say when they were last changed. Fix: git clone';

/** What is made of the finished build: the reader's scripts, links that work anywhere, and a site that can be stored. */
export function editions(): AstroIntegration {
  return {
    name: 'editions',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          if (!SCRIPT.test(request.url ?? '')) return next();
          const script = (await clientScripts()).find(({ file }) => request.url === `/${file}`);
          if (!script) return next();
          response.setHeader('content-type', 'text/javascript');
          response.end(script.code);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!isInRepository(process.cwd())) logger.warn(NO_HISTORY);
        const out = fileURLToPath(dir);
        for (const { file, code } of await clientScripts())
          writeFileSync(path.join(out, file), code);
        for (const file of filesIn(out).filter((name) => name.endsWith('.html'))) {
          const html = readFileSync(path.join(out, file), 'utf8');
          writeFileSync(path.join(out, file), finish(html, file));
        }
        // Last: it takes down what each file is.
        const root = process.cwd();
        await writeOffline(out, { commit: commitOf(root), dvc: pinnedDvc(root) });
      },
    },
  };
}

/** A page for any place on any host. A host shows 404.html at any depth: it needs no other file. */
function finish(html: string, name: string): string {
  return name === NOT_FOUND
    ? withoutStylesheet(html)
    : relativeLinks(stylesLater(html, PAUSE), name);
}
