import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const CLI = path.resolve('src/cli/new.ts');

const root = mkdtempSync(path.join(tmpdir(), 'new-'));
afterAll(() => rmSync(root, { recursive: true }));
for (const folder of ['patterns', 'examples']) mkdirSync(path.join(root, folder));
writeFileSync(path.join(root, 'requirements.txt'), 'dvc==3.67.1\n');

/** Runs it where nobody can be asked. */
function make(...args: readonly string[]) {
  return spawnSync(process.execPath, [CLI, ...args], { cwd: root, encoding: 'utf8', input: '' });
}

describe('npm run new', () => {
  test('makes a page and its example, names their files, and says the next three steps', () => {
    const { status, stdout, stderr } = make('data/new-idea', '--title', 'A: "b"');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const files = ['patterns/data/new-idea.mdx', 'examples/new-idea/.dvc/config'];
    for (const file of files) expect(stdout).toContain(`  ${file}\n`);
    expect(stdout).toContain('\n1. Write patterns/data/new-idea.mdx and examples/new-idea:');
    expect(stdout).toContain('\n2. npm run verify -- data/new-idea --update\n');
    expect(stdout).toContain('\n3. npm run check && npm run verify -- data/new-idea\n');
  });

  test('overwrites nothing: exit code 2', () => {
    const page = path.join(root, 'patterns/data/new-idea.mdx');
    writeFileSync(page, `${readFileSync(page, 'utf8')}\nMine.\n`);
    const { status, stderr } = make('data/new-idea', '--title', 'Another');
    expect(stderr).toContain(
      'patterns/data/new-idea.mdx is there, and nothing is overwritten. Fix:',
    );
    expect(status).toBe(2);
    expect(readFileSync(page, 'utf8')).toMatch(/\nMine\.\n$/);
  });

  test.for([
    [['nowhere/Other'], 'there is no category "nowhere". Fix:'],
    [[], '"" is no <category>/<slug>. Fix:'],
    [['data/a', 'title'], 'one page at a time, not data/a, title. Fix:'],
    [['data/a', '--tilte', 'x'], "Unknown option '--tilte'"],
  ] as const)('%j is refused with exit code 2 and nothing is written: %s', ([args, message]) => {
    const before = globSync('**', { cwd: root });
    const { status, stderr } = make(...args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
    expect(globSync('**', { cwd: root })).toEqual(before);
  });

  test('--help says how to use it, and names the categories', () => {
    const { status, stdout } = make('--help');
    expect(stdout).toContain('npm run new -- <category>/<slug>');
    expect(stdout).toContain('anti-patterns');
    expect(status).toBe(0);
  });
});
