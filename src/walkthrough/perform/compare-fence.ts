import type { Fence } from '../../catalogue/fence.ts';
import type { RuleId } from '../../catalogue/rules/definitions/all.ts';
import { alignLiterally } from '../compare/align.ts';
import { type Context, type Result, updateCommand } from '../context.ts';

/** Compares what a fence shows with what `source` says, or with `update` puts that in its place. */
export function compareFence(
  fence: Fence,
  lines: readonly string[],
  rule: RuleId,
  source: string,
  { page, options }: Context,
): Result {
  const shown = fence.value.split('\n');
  if (shown.join('\n') === lines.join('\n')) return { step: { status: 'passed' } };
  if (options.update) {
    const length = fence.endLine - fence.line - 1;
    const indented = lines.map((line) => (line ? fence.indent + line : line));
    const splices = [{ line: fence.line + 1, length, lines: indented }];
    return { step: { status: 'updated' }, splices };
  }
  const failure = {
    rule,
    message: `the fence differs from ${source}`,
    fix: updateCommand(page),
    diff: alignLiterally(shown, lines),
  };
  return { step: { status: 'failed', failure } };
}
