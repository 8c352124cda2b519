import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WORKFLOWS } from './workflows.ts';

/** Files for others, and the schema of each, which check-jsonschema brings along. */
const SCHEMAS = [
  ['vendor.github-workflows', WORKFLOWS],
  ['custom.github-workflows-require-timeout', WORKFLOWS],
  ['vendor.github-actions', globSync('.github/actions/*/action.yml')],
  ['vendor.dependabot', ['.github/dependabot.yml']],
  ['vendor.github-issue-forms', globSync('.github/ISSUE_TEMPLATE/[!c]*.yml')],
  ['vendor.github-issue-config', ['.github/ISSUE_TEMPLATE/config.yml']],
  ['vendor.citation-file-format', ['CITATION.cff']],
] as const;

/** What check-jsonschema says of files, or of a text where the file is `-`. */
function check(schema: string, files: readonly string[], input = '') {
  const args = ['--builtin-schema', schema, '--force-filetype', 'yaml', ...files];
  const { status, stdout } = spawnSync('.venv/bin/check-jsonschema', args, {
    input,
    encoding: 'utf8',
  });
  return { status, stdout };
}

describe('what others read has the form that they publish', () => {
  test.for(SCHEMAS)('%s: %j', ([schema, files]) => {
    expect(files.length).toBeGreaterThan(0);
    const { status, stdout } = check(schema, files);
    expect(stdout).toBe('ok -- validation done\n');
    expect(status).toBe(0);
  });

  test.for(SCHEMAS)('%s would find a key that is not of its form', ([schema, [file = '']]) => {
    const broken = readFileSync(file, 'utf8').replace(
      /^(?: +timeout-minutes: .*|cff-version: .*|runs:|updates:|description: .*|blank_issues_enabled: .*|jobs:)$/m,
      'no-such-key: 1',
    );
    expect(check(schema, ['-'], broken).status).toBe(1);
  });
});
