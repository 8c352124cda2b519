import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySite } from '../../src/bench/synthetic-site.ts';
import { lineOf, PAGE, pageText } from '../walkthrough/catalogue.ts';

const ROOT = path.resolve('.cache/while-writing');
const EXAMPLE = 'examples/one/dvc.yaml';
/** A server that ends with this test, however that does. */
const TIED = path.resolve('src/cli/tied.ts');
const STACK = /^\s+at .*:\d+:\d+/m;

let server: ChildProcess;
let address = '';
let printed = '';
const waiting: { readonly text: string; readonly found: () => void }[] = [];

/** Ends when the server has printed this text, after what was printed before. */
function says(text: string): Promise<void> {
  return new Promise((found) => {
    waiting.push({ text, found });
    tell();
  });
}

function tell(): void {
  const [first] = waiting;
  if (!first || !printed.includes(first.text)) return;
  waiting.shift();
  first.found();
}

function write(file: string, text: string): string {
  mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
  printed = '';
  writeFileSync(path.join(ROOT, file), text);
  return text;
}

/** What a browser gets, without styles. */
async function look(at: string): Promise<{ status: number; text: string }> {
  const response = await fetch(address + at, { headers: { accept: 'text/html' } });
  const html = await response.text();
  return { status: response.status, text: html.replace(/<style>[\s\S]*?<\/style>/g, '') };
}

function start(): ChildProcess {
  const { PATH, HOME } = process.env;
  const child = spawn('node', [TIED, 'astro', 'dev', '--host', '127.0.0.1', '--port', '4393'], {
    cwd: ROOT,
    // Nothing of Vitest's own.
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      tell();
    });
  }
  return child;
}

const SOUND = pageText('Text.');

beforeAll(async () => {
  copySite(ROOT);
  execFileSync('git', ['init', '--quiet'], { cwd: ROOT });
  write('examples/.gitkeep', '');
  write(PAGE, SOUND);
  server = start();
  await says('watching for file changes');
  address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '';
}, 120_000);

afterAll(() => void server.kill());

describe('npm run dev, while a page is written', () => {
  test('shows a page that is right, and whether its walkthrough was run', async () => {
    const { status, text } = await look('/practices/test/');
    expect(status).toBe(200);
    expect(text).toContain('Walkthrough: not run yet. npm run verify -- practices/test');
  });

  test('shows a page with a fault, and the fault in browser and terminal', async () => {
    const source = write(PAGE, pageText('Simply text.'));
    await says(`${PAGE}:${lineOf(source, 'Simply')}  "Simply" is a word`);
    const { status, text } = await look('/practices/test/');
    expect(status).toBe(200);
    expect(text).toContain('<h1>Test page</h1>');
    expect(text).toContain(`<code>${PAGE}:${lineOf(source, 'Simply')}</code>`);
    expect(text).toContain('Fix: leave it out');
  });

  test.for([
    ['what would run', pageText('{process.exit(7)}'), 'markdown-only'],
    ['a brace', pageText('a {b'), 'mdx-syntax'],
    ['frontmatter that is no YAML', SOUND.replace('"Test page"', '"Test page'), 'frontmatter'],
    [
      'a diagram that cannot be drawn',
      pageText('```mermaid title="t" alt="a"\nflowchart TD\n  a -> b\n```'),
      'diagram-syntax',
    ],
  ] as const)(
    'says what is wrong in the place of a page with %s, and no stack',
    async ([, source, rule]) => {
      write(PAGE, source);
      await says(`(${rule})`);
      const page = await look('/practices/test/');
      expect(page.status).toBe(500);
      expect(page.text).toContain(`href="/rules/${rule}/"`);
      expect((await look('/')).status).toBe(200);
      expect((await look(`/rules/${rule}/`)).status).toBe(200);
      expect(printed + page.text).not.toMatch(STACK);
    },
  );

  test('watches the examples', async () => {
    write(PAGE, SOUND);
    await says('No problems');
    write(EXAMPLE, 'stages: [');
    await says(`${EXAMPLE}:1`);
    const { status, text } = await look('/examples/one/');
    expect([status, text.includes('example-pipeline')]).toEqual([500, true]);
    expect(printed).not.toMatch(STACK);
  });
});

test('npm run dev does not begin with frontmatter that is no YAML, and says what is wrong', async () => {
  server.kill();
  write(PAGE, SOUND.replace('"Test page"', '"Test page'));
  server = start();
  await says('cannot be served');
  expect(printed).toContain(`${PAGE}:`);
  expect(printed).not.toMatch(STACK);
});
