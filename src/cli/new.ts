import { createInterface } from 'node:readline/promises';
import { readKnown } from '../scaffold/known.ts';
import { askForMissing } from '../scaffold/questions.ts';
import { type PageRequest, RequestError, toRequest, type Wanted } from '../scaffold/request.ts';
import { scaffold } from '../scaffold/scaffold.ts';
import { CATEGORY_LINE, parseNew, USAGE } from './new/options.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const { wanted, isHelp } = parseNew(args);
    if (isHelp) {
      console.log(USAGE);
      return 0;
    }
    const root = process.cwd();
    const known = readKnown(root);
    const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
    const answers = isTerminal ? await askInTerminal(wanted, known) : wanted;
    if (!answers) {
      console.error('\nNothing was made.');
      return 1;
    }
    const request = toRequest(answers, known);
    const files = scaffold(root, request, known);
    console.log(nextSteps(request, files));
    return 0;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** The answers; undefined when the user ends the questions, with Ctrl-C or Ctrl-D. */
async function askInTerminal(
  wanted: Wanted,
  known: ReturnType<typeof readKnown>,
): Promise<Wanted | undefined> {
  if (wanted.id === undefined) console.log(CATEGORY_LINE);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const end = new AbortController();
  terminal.once('close', () => end.abort());
  try {
    return await askForMissing(wanted, known, {
      ask: (question) => terminal.question(question, { signal: end.signal }),
      say: (complaint) => console.log(complaint),
    });
  } catch (error) {
    if (!end.signal.aborted) throw error;
    return undefined;
  } finally {
    terminal.close();
  }
}

function nextSteps({ id, slug }: PageRequest, files: readonly string[]): string {
  return `${files.map((file) => `  ${file}`).join('\n')}

It passes as it is. What comes next:

1. Write patterns/${id}.mdx and examples/${slug}: each text that begins with "Write:" waits for
   yours. npm run dev shows the page.
2. npm run verify -- ${id} --update
   writes what DVC prints into the page. Read it: is it what you claim?
3. npm run check && npm run verify -- ${id}
   Then commit on a branch of yours, and open a pull request.`;
}
