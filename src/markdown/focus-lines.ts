const STAGE_FILE = 'dvc.yaml';
const KEY = /^( *)([\w-]+):\s*$/;

/**
 * Numbers, from 0, of the lines of a stage file that define the stages in focus. There are none
 * in other files, and none where nothing else is shown: a mark on every line marks nothing.
 *
 * @param file path in the example: `dvc.yaml`, `demand/dvc.yaml`
 * @param focus stages as in `dvc dag`: `train`, `clean@2026-01`, `demand/dvc.yaml:daily`
 */
export function focusLines(
  code: string,
  file: string,
  focus: readonly string[],
): ReadonlySet<number> {
  const keys = focus.flatMap((stage) => keyIn(file, stage));
  const marked = new Set<number>();
  let depth: number | undefined;
  const lines = code.split('\n');
  for (const [i, line] of lines.entries()) {
    const [, indent = '', key = ''] = KEY.exec(line) ?? [];
    const isInside = depth !== undefined && (line.search(/\S/) > depth || line.trim() === '');
    if (!isInside) depth = keys.includes(key) ? indent.length : undefined;
    if (depth !== undefined && line.trim() !== '') marked.add(i);
  }
  const rest = lines.filter((line, i) => line.trim() !== '' && !marked.has(i));
  return rest.some((line) => KEY.test(line) && !/^stages:/.test(line)) ? marked : new Set();
}

/** The key of a stage in this file, if it is there: a stage of `foreach` or `matrix` has one for all. */
function keyIn(file: string, stage: string): string[] {
  const [, folder = STAGE_FILE, name = ''] = /^(?:(.+):)?([^@:]+)/.exec(stage) ?? [];
  return folder === file ? [name] : [];
}
