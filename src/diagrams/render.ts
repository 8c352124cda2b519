import { createHash } from 'node:crypto';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { slim } from './slim.ts';
import { applyTheme } from './theme.ts';
import type { Drawn, Job } from './worker.ts';

/** A source that Mermaid cannot draw. */
export class DiagramError extends Error {
  override readonly name = 'DiagramError';
}

const drawings = new Map<string, Promise<string>>();

/**
 * Draws a Mermaid flowchart, sequence or state diagram as an SVG element. The same source gives
 * the same bytes on every machine: no browser and no font is involved. Colours are CSS variables,
 * `--diagram-node` and so on, which the page defines for light and dark.
 *
 * @throws DiagramError with Mermaid's own message.
 */
export function renderDiagram(source: string): Promise<string> {
  const known = drawings.get(source);
  if (known) return known;
  const drawing = drawNew(source);
  drawings.set(source, drawing);
  return drawing;
}

/** The kinds that come out themed and right without a browser. */
const KINDS =
  /^\s*(?:(?:%%|accTitle|accDescr).*\s*)*(?:flowchart|graph|sequenceDiagram|stateDiagram-v2)\b/;

async function drawNew(source: string): Promise<string> {
  if (!KINDS.test(source)) {
    throw new DiagramError('use a flowchart, sequenceDiagram or stateDiagram-v2');
  }
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 6);
  const raw = await draw(`d-${hash}`, source);
  const size = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(raw)?.slice(1).map(Number);
  if (!size?.every((length) => length > 1) || /NaN|undefined/.test(raw)) {
    throw new DiagramError('Mermaid made an empty drawing');
  }
  return slim(applyTheme(raw));
}

// From the project's root: bundled into a page, this module has another address.
const WORKER = path.resolve('src/diagrams/worker.ts');

let worker: Worker | undefined;
let jobs = 0;
const waiting = new Map<number, PromiseWithResolvers<string>>();

function draw(id: string, source: string): Promise<string> {
  worker ??= startWorker();
  const job: Job = { number: ++jobs, id, source };
  const promise = Promise.withResolvers<string>();
  waiting.set(job.number, promise);
  // The process may end while the worker idles, not while it draws.
  worker.ref();
  worker.postMessage(job);
  return promise.promise;
}

function startWorker(): Worker {
  // Mermaid writes deprecation notices; they go nowhere.
  const started = new Worker(WORKER, { stderr: true });
  started.on('message', (drawn: Drawn) => {
    const promise = waiting.get(drawn.number);
    waiting.delete(drawn.number);
    if ('svg' in drawn) promise?.resolve(drawn.svg);
    else promise?.reject(new DiagramError(drawn.error));
    if (waiting.size === 0) started.unref();
  });
  started.on('error', (error) => {
    for (const promise of waiting.values()) promise.reject(error);
    waiting.clear();
    worker = undefined;
  });
  return started;
}
