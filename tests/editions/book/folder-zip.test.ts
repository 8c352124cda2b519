import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderZip } from '../../../src/editions/book/folder-zip.ts';

const TOP = 'dvc-project-design-patterns/';

/** Prints the hash of the folder of a build. */
const SUM = `
  import { createHash } from 'node:crypto';
  import { folderZip } from './src/editions/book/folder-zip.ts';
  const zip = await folderZip.make(process.argv[1]);
  process.stdout.write(createHash('sha256').update(zip).digest('hex'));
`;

let dist = '';
let zip: Uint8Array = new Uint8Array();
beforeAll(async () => {
  dist = mkdtempSync(path.join(tmpdir(), 'dist-'));
  writeFileSync(path.join(dist, 'index.html'), '<h1>Site</h1>');
  zip = await folderZip.make(dist);
});
afterAll(() => rmSync(dist, { recursive: true }));

describe('the folder', () => {
  test.for([
    ['every page as it is written', 'patterns'],
    ['every file of every example', 'examples'],
  ] as const)('has %s, byte for byte', ([, folder]) => {
    const tracked = execFileSync('git', ['ls-files', folder], { encoding: 'utf8' });
    const files = unzipSync(zip);
    const differing = tracked
      .trim()
      .split('\n')
      .filter((file) => !readFileSync(file).equals(files[TOP + file] ?? Buffer.from('missing')));
    expect(differing).toEqual([]);
  });

  test('has the site, what the examples need, the licence, and a text to begin with', () => {
    const files = Object.keys(unzipSync(zip)).map((file) => file.slice(TOP.length));
    expect(files.filter((file) => !/^(?:patterns|examples)\//.test(file))).toEqual([
      'LICENSE',
      'README.txt',
      'requirements.txt',
      'site/index.html',
    ]);
  });

  test('has nothing outside of itself, and no file twice', () => {
    const files = Object.keys(unzipSync(zip));
    expect(files.filter((file) => !file.startsWith(TOP) || /\.\.|\\/.test(file))).toEqual([]);
    expect(files).toEqual(files.toSorted());
    expect(new Set(files).size).toBe(files.length);
  });

  test.for(['UTC', 'America/St_Johns', 'Pacific/Kiritimati'])(
    'has the same bytes another day, in the time zone %s',
    (TZ) => {
      utimesSync(path.join(dist, 'index.html'), 0, 0);
      // A time zone is that of a process.
      const env = { ...process.env, TZ };
      const sum = execFileSync(process.execPath, ['--input-type=module', '--eval', SUM, dist], {
        env,
        encoding: 'utf8',
      });
      expect(sum).toBe(createHash('sha256').update(zip).digest('hex'));
    },
  );
});
