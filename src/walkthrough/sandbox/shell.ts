import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { confined, type Isolation } from './isolation.ts';
import { type Ended, takeEnded } from './marks.ts';
import { describeProcesses, endProcesses } from './processes.ts';
import type { Sandbox } from './sandbox.ts';

const DRIVER = readFileSync(new URL('./driver.sh', import.meta.url), 'utf8');

/** The most characters that one command may print: more is nothing that a page can show. */
const MOST_OUTPUT = 1_000_000;

export interface ShellOptions {
  /** All that the shell can change. */
  readonly sandbox: Pick<Sandbox, 'root' | 'cwd' | 'env'>;
  readonly isolation: Isolation;
  /** Milliseconds that one command may take. */
  readonly timeout: number;
}

/** How a command ended. */
export type Outcome =
  | ({ readonly kind: 'done' } & Ended)
  /** It took too long; `waitingFor` are the command lines of what still ran. */
  | { readonly kind: 'hung'; readonly output: string; readonly waitingFor: readonly string[] }
  /** It printed more than a page can show. */
  | { readonly kind: 'flooded'; readonly output: string }
  /** The command ended the shell itself. */
  | { readonly kind: 'gone'; readonly output: string };

/** One Bash session: commands share its folder, variables and jobs. */
export class Shell {
  readonly #child: ChildProcess;
  readonly #options: ShellOptions;
  readonly #closed: Promise<void>;
  #output = '';
  #token: string | undefined;
  #wake: () => void = () => undefined;
  #ended = false;

  constructor(options: ShellOptions) {
    const bash = ['bash', '--noprofile', '--norc', '-c', DRIVER, 'bash'];
    const [program = '', ...args] = confined(options.isolation, options.sandbox.root, bash);
    this.#options = options;
    this.#child = spawn(program, args, {
      cwd: options.sandbox.cwd,
      env: options.sandbox.env,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
      // A process group of its own: what the page starts can be ended together.
      detached: true,
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.#receive(text));
    }
    (this.#child.stdio[4] as Readable).on('data', () => this.#sendToken());
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
      const ended = this.#takeEnded();
      if (ended) return { kind: 'done', ...ended };
      if (this.#ended) return { kind: 'gone', output: this.#output };
      if (this.#output.length > MOST_OUTPUT) return this.#stopFlood();
      if (!(await this.#more(deadline))) return this.#hang();
    }
  }

  /** Ends the shell and everything it started, and waits until they are gone. */
  async close(): Promise<void> {
    this.#input.end();
    await endProcesses(this.#child.pid, this.#options.sandbox.env.HOME);
    await this.#closed;
  }

  /** Whether there is nothing left that could run a command. */
  get hasEnded(): boolean {
    return this.#ended;
  }

  get #input(): Writable {
    return this.#child.stdio[3] as Writable & Readable;
  }

  #receive(text: string): void {
    // What still comes while a flood is stopped is of no use.
    if (this.#output.length <= MOST_OUTPUT) this.#output += text;
    this.#wake();
  }

  /** The command has ended: what it printed is on its way, and then comes the mark. */
  #sendToken(): void {
    this.#token ??= randomUUID();
    this.#input.write(`${this.#token}\0`);
  }

  #takeEnded(): Ended | undefined {
    if (this.#token === undefined) return undefined;
    const found = takeEnded(this.#output, this.#token);
    if (!found) return undefined;
    this.#token = undefined;
    this.#output = found.rest;
    return found.ended;
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

  async #stopFlood(): Promise<Outcome> {
    const output = this.#output.slice(0, MOST_OUTPUT);
    await this.close();
    return { kind: 'flooded', output };
  }
}
