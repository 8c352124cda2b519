import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether there is an nginx, and what a test says in its name where there is none. */
export const HAS_NGINX = spawnSync('nginx', ['-v']).status === 0;
export const WITHOUT_NGINX = HAS_NGINX ? '' : ' — SKIPPED: there is no nginx';

/** An nginx that serves `dist/` as the Dockerfile says. */
export interface Server {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts nginx as the last line of the Dockerfile does, in a folder laid out by the lines before it, on a
 * free port of loopback.
 */
export async function startNginx(): Promise<Server> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  mkdirSync(path.join(folder, 'run'));
  symlinkSync(path.resolve('dist'), path.join(folder, 'html'));
  const port = await freePort();
  const config = readFileSync('nginx.conf', 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    // Started by root, it would serve as somebody who may not read our folders.
    .replace(/^/, process.getuid?.() === 0 ? 'user root;\n' : '');
  writeFileSync(path.join(folder, 'nginx.conf'), config);
  const [program = '', ...args] = command().map((part) => (part === '/srv' ? folder : part));
  const nginx = spawn(program, args, { stdio: ['ignore', 'inherit', 'pipe'] });
  let complaints = '';
  nginx.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const stop = async () => {
    nginx.kill('SIGTERM');
    if (nginx.exitCode === null) await once(nginx, 'exit');
    rmSync(folder, { recursive: true });
  };
  const address = `http://127.0.0.1:${port}`;
  if (await answers(address, nginx)) return { address, stop };
  await stop();
  throw new Error(`nginx does not serve the site: ${complaints}`);
}

/** What the Dockerfile starts. */
function command(): string[] {
  const line = /^CMD (.+)$/m.exec(readFileSync('Dockerfile', 'utf8'))?.[1];
  if (line === undefined) throw new Error('the Dockerfile has no CMD');
  return JSON.parse(line);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/** Whether the server answers before it ends; it says nothing when it is ready. */
async function answers(address: string, server: ChildProcess): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    try {
      return (await fetch(address)).ok;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return false;
}
