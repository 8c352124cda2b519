import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { DiagramError } from './diagram-error.ts';
import type { Drawn, Job } from './worker.ts';

/** A thread with Mermaid in it, and the drawings that it owes, by number. */
interface Drawer {
  readonly worker: Worker;
  readonly waiting: Map<number, PromiseWithResolvers<Drawn>>;
}

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

const drawers: Drawer[] = [];
let jobs = 0;

/** Mermaid's drawing of a source, by the thread with the least to do. @throws DiagramError */
export async function draw(id: string, source: string): Promise<string> {
  const { worker, waiting } = leastBusy();
  const job: Job = { number: ++jobs, id, source };
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
  const [first] = drawers.toSorted((a, b) => a.waiting.size - b.waiting.size);
  const isEnough = drawers.length >= availableParallelism() || first?.waiting.size === 0;
  return first && isEnough ? first : start();
}

function start(): Drawer {
  // Mermaid writes deprecation notices; they go nowhere.
  const worker = new Worker(WORKER, { stderr: true });
  const drawer: Drawer = { worker, waiting: new Map() };
  const { waiting } = drawer;
  drawers.push(drawer);
  worker.on('message', (drawn: Drawn) => {
    waiting.get(drawn.number)?.resolve(drawn);
    waiting.delete(drawn.number);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error) => {
    drawers.splice(drawers.indexOf(drawer), 1);
    for (const promise of waiting.values()) promise.reject(error);
  });
  return drawer;
}
