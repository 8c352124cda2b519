import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit } from './zizmor.ts';

describe('zizmor', () => {
  test('has nothing against the workflows, the action and Dependabot', () => {
    expect(audit('.github')).toEqual([]);
  });

  test.for([
    ['excessive-permissions', 'permissions: {}', 'permissions: write-all'],
    ['unpinned-uses', /actions\/checkout@\w+ # v[\d.]+/, 'actions/checkout@v7'],
    ['artipacked', 'with:\n          persist-credentials: false', 'id: checkout'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is GitHub's.
    ['template-injection', 'npm test -- --pages "$SHARE"', 'npm test -- ${{ github.head_ref }}'],
  ] as const)('finds %s', ([rule, from, to]) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'workflows-'));
    cpSync('.github', path.join(folder, '.github'), { recursive: true });
    const file = path.join(folder, '.github/workflows/tests.yml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(from, () => to),
    );
    const found = audit(path.join(folder, '.github'));
    rmSync(folder, { recursive: true });
    expect(found.filter((finding) => finding.endsWith(` ${rule}`))).toEqual([
      expect.stringMatching(/^tests\.yml:\d+ /),
    ]);
  });
});
