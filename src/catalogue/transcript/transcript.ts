/** One command of a `console` fence, with what it is expected to print. */
export interface Step {
  /** The command without its prompts; several lines when it is continued. */
  readonly command: string;
  /** Line of the `$ ` in the page. */
  readonly line: number;
  /** Expected output, as the page writes it: with wildcards and escapes. */
  readonly expected: readonly string[];
  /** Where the output and the exit code stand in the page: first line, and how many. */
  readonly outputLine: number;
  readonly outputLength: number;
  /** Exit code that the page declares; 0 when it says nothing. */
  readonly exit: number;
}

const EXIT = /^\[(\d+)\]$/;

/** Output that stands before the first command of a fence: nothing could have printed it. */
export class TranscriptError extends Error {
  override readonly name = 'TranscriptError';
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * Splits a transcript into its commands. `> ` continues a command only directly after a `$ ` or
 * `> ` line, because DVC echoes the command of a stage in the same form.
 *
 * @param text what stands between the fences
 * @param fenceLine 1-based line of the opening fence in the page
 * @throws TranscriptError when the text does not begin with a command.
 */
export function parseTranscript(text: string, fenceLine: number): Step[] {
  const lines = text.split('\n').map((text, i) => ({ text, line: fenceLine + 1 + i }));
  const starts = lines.flatMap(({ text }, i) => (text.startsWith('$ ') ? [i] : []));
  const stray = lines.slice(0, starts[0]).find(({ text }) => text.trim() !== '');
  if (stray || starts.length === 0) {
    throw new TranscriptError(stray?.line ?? fenceLine, 'a transcript begins with a "$ " command');
  }
  return starts.map((start, i) => toStep(lines.slice(start, starts[i + 1])));
}

function toStep(lines: readonly { text: string; line: number }[]): Step {
  const texts = lines.map(({ text }) => text);
  const afterCommand = texts.findIndex((text, i) => i > 0 && !/^>( |$)/.test(text));
  const commandLength = afterCommand < 0 ? texts.length : afterCommand;
  const output = trimBlankEnd(texts.slice(commandLength));
  const exit = EXIT.exec(output.at(-1) ?? '')?.[1];
  return {
    command: texts
      .slice(0, commandLength)
      .map((text) => text.slice(2))
      .join('\n'),
    line: lines[0]?.line ?? 0,
    expected: exit === undefined ? output : output.slice(0, -1),
    outputLine: (lines[0]?.line ?? 0) + commandLength,
    outputLength: output.length,
    exit: Number(exit ?? 0),
  };
}

/** Output as it is compared: line ends trimmed, no blank lines at the end. */
export function toLines(text: string): string[] {
  return trimBlankEnd(text.split('\n'));
}

function trimBlankEnd(lines: readonly string[]): string[] {
  const trimmed = lines.map((line) => line.trimEnd());
  const last = trimmed.findLastIndex((line) => line !== '');
  return trimmed.slice(0, last + 1);
}

/** The lines that a page shows below a command, for this output and exit code. */
export function writeOutput(lines: readonly string[], exit: number): string[] {
  return exit === 0 ? [...lines] : [...lines, `[${exit}]`];
}
