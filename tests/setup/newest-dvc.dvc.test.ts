import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/catalogue/version.ts';
import { newestDvc } from '../../src/setup/newest-dvc.ts';

test('the newest DVC is a release, which the index names', () => {
  expect(newestDvc('.', () => undefined)).toMatch(VERSION);
});

test('without a Python of the project, the error says how to get one', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'project-'));
  expect(() => newestDvc(root, () => undefined)).toThrow('There is no .venv. Fix: npm run setup');
  rmSync(root, { recursive: true });
});
