import { parentPort } from 'node:worker_threads';
import { installDom } from './dom.ts';
import { MERMAID_CONFIG } from './theme.ts';

/** A diagram to draw. */
export interface Job {
  readonly number: number;
  readonly id: string;
  readonly source: string;
}

/** The drawing, or what Mermaid has against the source. */
export type Drawn =
  | { readonly number: number; readonly svg: string }
  | { readonly number: number; readonly error: string };

// Mermaid reads the globals when it is loaded, so the document has to be there first.
installDom();
const { default: mermaid } = await import('mermaid');
mermaid.initialize(MERMAID_CONFIG);

let queue = Promise.resolve();
parentPort?.on('message', (job: Job) => {
  queue = queue.then(() => draw(job)).then((drawn) => parentPort?.postMessage(drawn));
});

async function draw({ number, id, source }: Job): Promise<Drawn> {
  try {
    return { number, svg: (await mermaid.render(id, source)).svg };
  } catch (error) {
    return { number, error: error instanceof Error ? error.message : String(error) };
  }
}
