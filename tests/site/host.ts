import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.sh': 'application/x-sh',
  '.zip': 'application/zip',
  '.webmanifest': 'application/manifest+json',
};

const NOT_FOUND = '404.html';

/** How a host goes wrong with a file: the line is cut in the middle of it, or the file is one of another folder. */
type Fault = 'cut' | { readonly from: string };

/** A host on loopback that can be stopped, with one folder below a path. */
export class Host {
  /** Paths that were asked for, from the site's root, in order. */
  readonly asked: string[] = [];
  /** Whether addresses of `index.html` lead to their folder, as on some hosts, which also answer 404.html with its status. */
  isPretty = false;
  folder: string;
  readonly #base: string;
  readonly #faults = new Map<string, Fault>();
  readonly #held = new Map<string, Promise<void>>();
  #server: Server | undefined;
  #port = 0;

  /** @param base the path below which the site is, `/some/where/` */
  constructor(folder: string, base = '/') {
    this.folder = folder;
    this.#base = base;
  }

  /** Address of a path of the site. It stays the same when the host was stopped. */
  at(file = ''): string {
    return `http://127.0.0.1:${this.#port}${this.#base}${file}`;
  }

  /** Makes a file go wrong; without a fault, arrive again. */
  breakFile(file: string, fault?: Fault): void {
    if (fault) this.#faults.set(file, fault);
    else this.#faults.delete(file);
  }

  /** Lets who asks for a file wait. @returns what ends that. */
  hold(file: string): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held.set(file, promise);
    return resolve;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => this.#answer(request.url ?? '', response));
    this.#server = server;
    await new Promise<void>((done) => server.listen(this.#port, '127.0.0.1', done));
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Ends the server: nothing listens any more. */
  async stop(): Promise<void> {
    const server = this.#server;
    server?.closeAllConnections();
    await new Promise<void>((done) => (server ? server.close(() => done()) : done()));
  }

  async #answer(url: string, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(url, 'http://localhost');
    if (!pathname.startsWith(this.#base)) return void response.writeHead(404).end();
    const asked = pathname.slice(this.#base.length);
    const file = asked.replace(/(^|\/)$/, '$1index.html');
    this.asked.push(file);
    await this.#held.get(file);
    const fault = this.#faults.get(file);
    if (this.isPretty && /(?:^|\/)index\.html$/.test(asked)) {
      const location = pathname.replace(/index\.html$/, '');
      return void response.writeHead(308, { location }).end();
    }
    try {
      if (this.isPretty && file === NOT_FOUND) throw new Error('only for what is not there');
      const from = fault === undefined || fault === 'cut' ? this.folder : fault.from;
      const body = await readFile(path.join(from, file));
      if (fault === 'cut') return cut(response, body);
      const type = TYPES[path.extname(file)] ?? 'text/plain';
      // As many hosts do: a browser may keep it for ten minutes.
      response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' }).end(body);
    } catch {
      const body = await readFile(path.join(this.folder, NOT_FOUND));
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    }
  }
}

/** Sends the first half of a file, and hangs up once that is on its way. */
function cut(response: ServerResponse, body: Buffer): void {
  response.writeHead(200, { 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
}
