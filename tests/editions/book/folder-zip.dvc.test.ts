import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { folderZip } from '../../../src/editions/book/folder-zip.ts';
import { createReaderFolder } from '../../../src/walkthrough/sandbox/by-hand.ts';
import { removeSandbox } from '../../../src/walkthrough/sandbox/remove.ts';
import { Shell } from '../../../src/walkthrough/sandbox/shell.ts';
import { isolation } from '../../walkthrough/catalogue.ts';

/** The commands of the folder's text, without those that need a network. */
const NEEDS_NETWORK = /^(?:python3 -m venv|\. \.venv|pip install)/;

test('an example of the folder runs as its README says, without a network', async () => {
  const root = process.cwd();
  const sandbox = createReaderFolder({ root, example: undefined, name: 'folder' });
  const shell = new Shell({ sandbox, isolation, timeout: 60_000 });
  const empty = mkdtempSync(path.join(tmpdir(), 'dist-'));
  try {
    const files = unzipSync(await folderZip.make(empty));
    for (const [file, bytes] of Object.entries(files)) {
      const to = path.join(sandbox.cwd, file);
      mkdirSync(path.dirname(to), { recursive: true });
      writeFileSync(to, bytes);
    }
    const [readme, text] =
      Object.entries(files).find(([file]) => file.endsWith('README.txt')) ?? [];
    const commands = [
      ...Buffer.from(text ?? '')
        .toString()
        .matchAll(/^ {4}(.+)$/gm),
    ]
      .map(([, command = '']) => command)
      .filter((command) => !NEEDS_NETWORK.test(command));
    const outcome = await shell.run(`cd ${path.dirname(readme ?? '')} && ${commands.join(' && ')}`);
    expect(outcome).toMatchObject({ kind: 'done', exit: 0 });
    expect(outcome.output).toMatch(/Running stage 'clean'[\s\S]*Running stage 'months'/);
  } finally {
    await shell.close();
    removeSandbox(sandbox);
    rmSync(empty, { recursive: true });
  }
});
