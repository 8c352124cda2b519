import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCatalogue } from '../walkthrough/catalogue.ts';

const CLI = path.resolve('src/cli/format-python.ts');
const SCRIPT = 'import json\nprint( 1 )\n';

/** Formats a catalogue with one script, with or without Ruff. */
function format({ hasRuff }: { readonly hasRuff: boolean }) {
  const root = makeCatalogue({ 'examples/one/a.py': SCRIPT });
  mkdirSync(path.join(root, 'src/scaffold/example'), { recursive: true });
  if (!hasRuff) rmSync(path.join(root, '.venv'));
  const { status, stderr } = spawnSync('node', [CLI], { cwd: root, encoding: 'utf8' });
  return { status, stderr, python: readFileSync(path.join(root, 'examples/one/a.py'), 'utf8') };
}

describe('npm run format', () => {
  test('formats Python, and mends what needs no decision', () => {
    expect(format({ hasRuff: true })).toEqual({ status: 0, stderr: '', python: 'print(1)\n' });
  });

  test('says that Python is not formatted where there is no .venv, and exits with 1', () => {
    expect(format({ hasRuff: false })).toEqual({
      status: 1,
      stderr: 'Python is not formatted: there is no .venv/bin/ruff. Fix: npm run setup\n',
      python: SCRIPT,
    });
  });
});
