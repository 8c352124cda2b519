import type { WriteStream } from 'node:tty';
import type { Progress } from '../walkthrough/run-pages.ts';

/** One line that is rewritten in a terminal; where output is not a terminal, a line a page. */
export function progressLine(stream: WriteStream): {
  show: (progress: Progress) => void;
  clear: () => void;
} {
  const erase = '\r\x1b[2K';
  const started = new Set<string>();
  return {
    show({ done, total, page, command }) {
      const [first = ''] = command.split('\n');
      if (stream.isTTY) {
        const text = `[${done}/${total}] ${page}  $ ${first}`;
        stream.write(erase + text.slice(0, (stream.columns ?? 80) - 1));
      } else if (!started.has(page)) {
        started.add(page);
        stream.write(`[${done}/${total}] ${page}\n`);
      }
    },
    clear() {
      if (stream.isTTY) stream.write(erase);
    },
  };
}
