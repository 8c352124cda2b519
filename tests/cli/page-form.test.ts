import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineOf, makeCatalogue, PAGE, pageText } from '../walkthrough/catalogue.ts';

const CLI = path.resolve('src/cli/page-form.ts');

/** `npm run form` in a catalogue of this page. */
function form(page: string, args: readonly string[] = [], env = {}) {
  return spawnSync('node', [CLI, ...args], {
    cwd: makeCatalogue({ [PAGE]: page }),
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '', SITE_URL: '', ...env },
  });
}

const RIGHT = pageText('');
const WRONG = pageText('Simply <script>alert(1)</script> and [a](javascript:alert(1)).', {
  level: 'expert',
  summary: 'No full stop',
});
const SCRIPT = lineOf(WRONG, '<script>');

describe('npm run form', { timeout: 60_000 }, () => {
  test('passes a right catalogue', () => {
    expect(form(RIGHT)).toMatchObject({ status: 0, stdout: '1 pages, 0 problems\n' });
  });

  test('says all faults of all layers at once, each with file, line, rule, fix and address', () => {
    const { status, stdout } = form(WRONG);
    expect(status).toBe(1);
    const rules = [
      ...stdout.matchAll(/^(\S+:\d+) .* \(([\w-]+)\)\. Fix: .+\. See \/rules\/\2\/$/gm),
    ];
    expect(rules.map(([, place, rule]) => `${place} ${rule}`)).toEqual([
      `${PAGE}:${lineOf(WRONG, 'summary:')} frontmatter`,
      `${PAGE}:${lineOf(WRONG, 'level:')} frontmatter`,
      `${PAGE}:${SCRIPT} markdown-only`,
      `${PAGE}:${SCRIPT} link-target`,
      `${PAGE}:${SCRIPT} word`,
    ]);
  });

  test('gives whole addresses where the site has one', () => {
    const { stdout } = form(WRONG, [], { SITE_URL: 'https://example.org/patterns' });
    expect(stdout).toContain('See https://example.org/patterns/rules/word/');
  });

  test('reports as JSON', () => {
    const { status, stdout } = form(WRONG, ['--json']);
    const { pages, problems } = JSON.parse(stdout);
    expect([status, pages, problems.length]).toEqual([1, 1, 5]);
    expect(problems).toContainEqual({
      file: PAGE,
      line: SCRIPT,
      rule: 'word',
      message: '"Simply" is a word that the catalogue does without',
      fix: 'leave it out',
      see: '/rules/word/',
    });
  });

  test('annotates the line in a pull request', () => {
    const { stdout } = form(WRONG, [], { GITHUB_ACTIONS: 'true' });
    expect(stdout).toContain(`::error file=${PAGE},line=${SCRIPT},title=word::"Simply" is a word`);
  });

  test('refuses what it does not know', () => {
    const { status, stderr } = form(RIGHT, ['--jsno']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--json')]);
  });
});
