import { execFile } from 'node:child_process';
import path from 'node:path';
import type { Problem } from '../../catalogue/problem.ts';

/** How Ruff reports one complaint as JSON, as far as it is used here. */
interface Complaint {
  readonly code: string | null;
  /** An absolute path. */
  readonly filename: string;
  readonly location: { readonly row: number };
  readonly message: string;
  readonly fix: { readonly message: string | null } | null;
  readonly url: string | null;
}

const FORMAT = /^Would reformat: (.+)$/gm;

/** What Ruff has against the Python of an example: its rules are in ruff.toml. */
export async function checkPython(root: string, name: string): Promise<Problem[]> {
  const folder = `examples/${name}`;
  const [lint, format] = await Promise.all([
    ruff(root, ['check', '--output-format', 'json', folder]),
    ruff(root, ['format', '--check', folder]),
  ]);
  if (lint.output === '') return [broken(lint.error)];
  const complaints: readonly Complaint[] = JSON.parse(lint.output);
  const unformatted = [...format.output.matchAll(FORMAT)].map(([, file = '']) => file);
  return [
    ...complaints.map((complaint) => toProblem(root, complaint)),
    ...unformatted.map(
      (file): Problem => ({
        file: file.replaceAll(path.sep, '/'),
        line: 1,
        rule: 'python-format',
        message: 'it is not formatted',
        fix: 'npm run format',
      }),
    ),
  ];
}

function toProblem(
  root: string,
  { code, filename, location, message, fix, url }: Complaint,
): Problem {
  const how = fix?.message ?? (url ? `see ${url}` : 'write valid Python');
  return {
    file: path.relative(root, filename).replaceAll(path.sep, '/'),
    line: location.row,
    rule: 'python-lint',
    message: code ? `${code}: ${message}` : message,
    fix: how.charAt(0).toLowerCase() + how.slice(1),
  };
}

/** Ruff itself cannot run. */
function broken(error: string): Problem {
  const message = `Ruff does not run: ${error.trim().split('\n')[0] ?? ''}`;
  return { file: 'ruff.toml', line: 1, rule: 'python-lint', message, fix: 'npm run setup' };
}

/** What Ruff prints; its exit code only says whether it found something. */
function ruff(
  root: string,
  args: readonly string[],
): Promise<{ readonly output: string; readonly error: string }> {
  const program = path.join(root, '.venv', 'bin', 'ruff');
  return new Promise((resolve) => {
    execFile(program, args, { cwd: root, encoding: 'utf8' }, (failure, output, stderr) => {
      resolve({ output, error: stderr || (failure?.message ?? '') });
    });
  });
}
