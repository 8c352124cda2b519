import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../src/catalogue/rules/check.ts';
import { readKnown } from '../../src/scaffold/known.ts';
import { toRequest, type Wanted } from '../../src/scaffold/request.ts';
import { scaffold } from '../../src/scaffold/scaffold.ts';
import { failures } from '../../src/walkthrough/report.ts';
import { verifyPages } from '../../src/walkthrough/verify.ts';
import { makeCatalogue, OPTIONS } from '../walkthrough/catalogue.ts';

const PATTERNS = ['one', 'two', 'three', 'four', 'five'].map((name) => `data/part-${name}`);

describe('a page that was just made', { timeout: 120_000 }, () => {
  const root = makeCatalogue({ 'ruff.toml': readFileSync('ruff.toml', 'utf8') });
  const make = (wanted: Wanted) => {
    const known = readKnown(root);
    return scaffold(root, toRequest(wanted, known), known);
  };
  for (const id of PATTERNS) make({ id });
  make({ id: 'practices/habit' });
  make({ id: 'anti-patterns/trap', preventedBy: 'data/part-one' });
  make({ id: 'blueprints/project' });

  test('breaks no rule, of whatever kind it is', () => {
    expect(checkCatalogue(root)).toEqual([]);
  });

  test.for(['data/part-two', 'practices/habit', 'anti-patterns/trap', 'blueprints/project'])(
    '%s says what DVC does',
    async (id) => {
      const [report] = await verifyPages([id], { ...OPTIONS, root });
      expect(report && failures(report)).toEqual([]);
      expect(report?.steps.filter(({ kind }) => kind === 'command')).toHaveLength(3);
    },
  );

  test('has an example that can be run from nothing', async () => {
    const [report] = await verifyPages(['data/part-one'], { ...OPTIONS, root, withExamples: true });
    expect(report && failures(report)).toEqual([]);
    expect(report?.steps[0]).toMatchObject({ kind: 'example', status: 'passed' });
  });

  test('has an example with the files of dvc init --subdir', () => {
    const example = path.join(root, 'examples', 'part-one');
    const fresh = path.join(makeCatalogue({}), 'fresh');
    const env = { ...process.env, DVC_NO_ANALYTICS: '1' };
    spawnSync('mkdir', [fresh]);
    spawnSync(path.resolve('.venv/bin/dvc'), ['init', '-q', '--subdir'], { cwd: fresh, env });
    for (const file of ['.dvcignore', '.dvc/.gitignore']) {
      const read = (folder: string) => readFileSync(path.join(folder, file), 'utf8');
      expect(read(example)).toBe(read(fresh));
    }
  });
});
