/** A command that came to its end. */
export interface Ended {
  /** What it printed. */
  readonly output: string;
  readonly exit: number;
  /** Exit codes of the commands in its last pipe, the last one included. */
  readonly pipe: readonly number[];
  /** Names of programs that it replaced by functions or aliases, and traps: nothing, as a rule. */
  readonly takenOver: string;
}

/**
 * Splits what a shell has printed at the marks that driver.sh writes when a command has ended.
 *
 * @returns undefined as long as the marks are not all there
 */
export function takeEnded(text: string, token: string): { ended: Ended; rest: string } | undefined {
  const mark = `\0${token}\0`;
  const start = text.indexOf(mark);
  if (start < 0) return undefined;
  const fields = text.slice(start + mark.length).split('\0');
  const [exit = '', pipe = '', takenOver = '', ...rest] = fields;
  if (rest.length === 0) return undefined;
  return {
    ended: {
      output: text.slice(0, start),
      exit: Number(exit),
      pipe: pipe.split(' ').filter(Boolean).map(Number),
      takenOver: takenOver.trim(),
    },
    rest: rest.join('\0'),
  };
}
