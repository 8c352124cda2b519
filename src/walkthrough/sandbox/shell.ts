import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { confined, type Isolation } from './isolation.ts';
import { describeProcesses, endProcesses } from './processes.ts';
import type { Sandbox } from './sandbox.ts';

const DRIVER = readFileSync(new URL('./driver.sh', import.meta.url), 'utf8');

export interface ShellOptions {
  /** All that the shell can change. */
  readonly sandbox: Pick<Sandbox, 'root' | 'cwd' | 'env'>;
  readonly isolation: Isolation;
  /** Milliseconds that one command may take. */
  readonly timeout: number;
}

/** How a command ended. */
export type Outcome =
  | { readonly kind: 'done'; readonly output: string; readonly exit: number }
  /** It took too long; `waitingFor` are the command lines of what still ran. */
  | { readonly kind: 'hung'; readonly output: string; readonly waitingFor: readonly string[] }
  /** The command ended the shell itself. */
  | { readonly kind: 'gone'; readonly output: string };

/** One Bash session: commands share its folder, variables and jobs. */
export class Shell {
  readonly #child: ChildProcess;
  readonly #options: ShellOptions;
  readonly #token = randomUUID();
  readonly #closed: Promise<void>;
  #output = '';
  #wake: () => void = () => undefined;
  #ended = false;

  constructor(options: ShellOptions) {
    const bash = ['bash', '--noprofile', '--norc', '-c', DRIVER, 'bash', this.#token];
    const [program = '', ...args] = confined(options.isolation, options.sandbox.root, bash);
    this.#options = options;
    this.#child = spawn(program, args, {
      cwd: options.sandbox.cwd,
      env: options.sandbox.env,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      // A process group of its own: what the page starts can be ended together.
      detached: true,
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.#receive(text));
    }
    this.#closed = new Promise((resolve) => {
      const end = () => {
        this.#ended = true;
        this.#wake();
        resolve();
      };
      this.#child.once('close', end).once('error', end);
    });
    this.#input.on('error', () => undefined);
  }

  /** Runs one command to its end and gives what it printed, stdout and stderr together. */
  async run(command: string): Promise<Outcome> {
    this.#input.write(`${command}\0`);
    const deadline = Date.now() + this.#options.timeout;
    for (;;) {
      const done = this.#takeFinished();
      if (done) return done;
      if (this.#ended) return { kind: 'gone', output: this.#output };
      if (!(await this.#more(deadline))) return this.#hang();
    }
  }

  /** Ends the shell and everything it started, and waits until they are gone. */
  async close(): Promise<void> {
    this.#input.end();
    await endProcesses(this.#child.pid, this.#options.sandbox.env.HOME);
    await this.#closed;
  }

  get #input(): Writable {
    return this.#child.stdio[3] as Writable & Readable;
  }

  #receive(text: string): void {
    this.#output += text;
    this.#wake();
  }

  #takeFinished(): Outcome | undefined {
    const mark = `\0${this.#token} `;
    const start = this.#output.indexOf(mark);
    const end = start < 0 ? -1 : this.#output.indexOf('\0', start + mark.length);
    if (end < 0) return undefined;
    const output = this.#output.slice(0, start);
    const exit = Number(this.#output.slice(start + mark.length, end));
    this.#output = this.#output.slice(end + 1);
    return { kind: 'done', output, exit };
  }

  /** Waits for output; false when the deadline passed first. */
  #more(deadline: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), Math.max(0, deadline - Date.now()));
      this.#wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }

  async #hang(): Promise<Outcome> {
    const waitingFor = describeProcesses(this.#child.pid);
    await this.close();
    return { kind: 'hung', output: this.#output, waitingFor };
  }
}
