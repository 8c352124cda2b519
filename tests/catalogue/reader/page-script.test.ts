import { describe, expect, test } from 'vitest';
import { readPages } from '../../../src/catalogue/disk/read.ts';
import { parsePage } from '../../../src/catalogue/page.ts';
import { pageScript } from '../../../src/catalogue/reader/page-script.ts';
import { planByHand } from '../../../src/walkthrough/plan/by-hand.ts';
import { consoleFence, PAGE, pageText } from '../../walkthrough/catalogue.ts';

const { pages } = readPages(process.cwd());
const bodyOf = (markdown: string) => {
  const [, body = ''] = pageScript(parsePage(PAGE, pageText(markdown))).split('"$start/$1"\n}\n');
  return body.trim();
};

describe('the script of a page', () => {
  test.for(pages)('$id holds every edit and command that the page runs, in order', (page) => {
    const script = pageScript(page);
    let at = 0;
    for (const task of planByHand(page, 'whole')) {
      const text =
        task.kind === 'edit'
          ? `\nedit ${task.path} <<'EDIT'\n${task.fence.value}\nEDIT\n`
          : `\n${task.kind === 'command' ? task.step.command : 'command' in task && task.command}\n`;
      const found = script.indexOf(text, at);
      expect(found, text).toBeGreaterThanOrEqual(0);
      at = found;
    }
  });

  test.for([
    ['output as comments', consoleFence('$ echo a\na\n$ true'), 'echo a\n# a\ntrue'],
    ['an empty line as an empty comment', consoleFence('$ a\n1\n\n2'), 'a\n# 1\n#\n# 2'],
    ['the exit code that is expected', consoleFence('$ false\n[1]'), 'false\n# [1]'],
    [
      'a command of several lines',
      consoleFence('$ for x in 1; do\n>   echo $x\n> done\n1'),
      'for x in 1; do\n  echo $x\ndone\n# 1',
    ],
    ['nothing that is not run', consoleFence('$ reboot', 'norun="no"'), ''],
  ] as const)('has %s', ([, markdown, lines]) => {
    expect(bodyOf(markdown).replace(/^# ── Shown\n\n/, '')).toBe(lines);
  });
});
