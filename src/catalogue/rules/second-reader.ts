import { runs } from '../fence.ts';
import { frontmatterLine } from '../frontmatter.ts';
import type { Rule } from './rule.ts';

/** Features by which one person's results reach another one. */
const SHARING =
  /^(?:exp |artifacts )?(?:push|pull|fetch|get|import|update|remote)\b|--pull\b|^cache\.shared\b|^core\.remote\b/;
const CLONE = /\bgit clone\b.*\.\.\/origin\.git\b.*\.\.\/(?:colleague|ci)\b/s;
const GOES_THERE = /\.\.\/(?:colleague|ci)\b/;
const DVC = /\bdvc\b/;

/**
 * Who claims that others get a result shows it: a second clone of a bare repository, `../colleague`
 * or `../ci`, in which DVC is run. What the author has in the cache is not there.
 */
export const secondReader: Rule = ({ data, fences, source }) => {
  const feature = data.features.find((name) => SHARING.test(name));
  if (feature === undefined) return [];
  const commands = fences.filter(runs).flatMap(({ steps }) => steps.map(({ command }) => command));
  const clone = commands.findIndex((command) => CLONE.test(command));
  const after = clone < 0 ? [] : commands.slice(clone);
  const isUsed = after.some((command, i) => i > 0 && DVC.test(command)) && after.some(goesThere);
  if (isUsed) return [];
  return [
    {
      line: frontmatterLine(source, 'features'),
      rule: 'second-reader',
      message: `the feature "${feature}" promises something to others, and no second clone shows it`,
      fix: 'push to ../origin.git, "git clone ../origin.git ../colleague", and run DVC in it',
    },
  ];
};

function goesThere(command: string): boolean {
  return GOES_THERE.test(command);
}
