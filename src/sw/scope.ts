/** The part of a service worker's surroundings that is used here: TypeScript's own leaves no room for a page's. */
export interface WorkerScope {
  readonly location: Location;
  readonly clients: {
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly Client[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof WorkerEvents>(
    type: K,
    listener: (event: WorkerEvents[K]) => void,
  ): void;
}

interface WorkerEvents {
  readonly install: Extendable;
  readonly activate: Extendable;
  readonly message: MessageEvent;
  readonly fetch: Extendable & {
    readonly request: Request;
    respondWith(response: Promise<Response>): void;
  };
}

interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

/** A page of the site that is open. */
interface Client {
  postMessage(message: unknown): void;
}
