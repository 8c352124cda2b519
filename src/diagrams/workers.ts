import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { DiagramError } from './diagram-error.ts';
import type { Drawn, Job } from './worker.ts';

/** A thread with Mermaid in it, and the drawings that it owes, by number. */
interface Drawer {
  readonly worker: Worker;
  readonly waiting: Map<number, PromiseWithResolvers<Drawn>>;
}

// From the project's root: bundled into a page, this module has another address.
const WORKER = path.resolve('src/diagrams/worker.ts');

// A build loads this module twice, for the pages and for what it bundles. Loading Mermaid takes a
// second, so both use the same threads.
const KEY = Symbol.for('catalogue.diagrams');
const shared = globalThis as { [KEY]?: { drawers: Drawer[]; jobs: number } };
shared[KEY] ??= { drawers: [], jobs: 0 };
const state = shared[KEY];

/** Mermaid's drawing of a source, by the thread with the least to do. @throws DiagramError */
export async function draw(id: string, source: string): Promise<string> {
  const { worker, waiting } = leastBusy();
  const job: Job = { number: ++state.jobs, id, source };
  const promise = Promise.withResolvers<Drawn>();
  waiting.set(job.number, promise);
  // The process may end while the worker idles, not while it draws.
  worker.ref();
  worker.postMessage(job);
  const drawn = await promise.promise;
  if ('error' in drawn) throw new DiagramError(drawn.error);
  return drawn.svg;
}

/** Another thread is started when all are busy, up to one for each core. */
function leastBusy(): Drawer {
  const [first] = state.drawers.toSorted((a, b) => a.waiting.size - b.waiting.size);
  const isEnough = state.drawers.length >= availableParallelism() || first?.waiting.size === 0;
  return first && isEnough ? first : start();
}

function start(): Drawer {
  // Mermaid writes deprecation notices; they go nowhere.
  const worker = new Worker(WORKER, { stderr: true });
  const drawer: Drawer = { worker, waiting: new Map() };
  const { waiting } = drawer;
  state.drawers.push(drawer);
  worker.on('message', (drawn: Drawn) => {
    waiting.get(drawn.number)?.resolve(drawn);
    waiting.delete(drawn.number);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error) => {
    state.drawers.splice(state.drawers.indexOf(drawer), 1);
    for (const promise of waiting.values()) promise.reject(error);
  });
  return drawer;
}
