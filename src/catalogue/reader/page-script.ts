import { type Fence, runs } from '../fence.ts';
import type { Page } from '../page.ts';
import type { Step } from '../transcript/transcript.ts';
import { followAlong } from './follow-along.ts';

/** Does to a file what a diff of the page says: each hunk is found by its lines, which are there once. */
const EDIT = `edit() {
  python3 -c '
import re, sys
from pathlib import Path
file = Path(sys.argv[1])
text = file.read_text() if file.exists() else ""
for hunk in re.split(r"(?m)^@@.*\\n", sys.stdin.read()):
    lines = hunk.splitlines()
    before, after = ("".join(f"{line[1:]}\\n" for line in lines if line[:1] in ("", " ", sign)) for sign in "-+")
    if before and ("\\n" + text).count("\\n" + before) != 1:
        sys.exit(f"{file}: the lines of the edit are not there once")
    text = text.replace(before, after) if before else text + after
file.parent.mkdir(parents=True, exist_ok=True)
file.write_text(text)
' "$start/$1"
}`;

/**
 * The whole page as one Bash script, to be run in an empty folder beside the example's zip: "Follow
 * along", then every edit and command in order, with the expected output as comments. What fails on
 * the page fails here, too, and the script goes on.
 *
 * @param environment whether the script makes the Python environment first
 */
export function pageScript(page: Page, environment = true): string {
  const follow = followAlong(page);
  const needed = follow.zip ? `an empty folder, beside ${follow.zip}` : 'an empty folder';
  return [
    '#!/usr/bin/env bash',
    `# ${page.data.title}: what the page runs, in its order. Run it in ${needed}.`,
    '# Comments hold the output that is expected. Commands that fail on the page fail here, too.',
    '',
    ...follow.unpack,
    ...(environment ? follow.environment : []),
    ...follow.begin,
    'start=$PWD',
    '',
    EDIT,
    ...page.fences.flatMap((fence) => [...headingBefore(page, fence), ...fenceLines(fence)]),
    '',
  ].join('\n');
}

/** The heading above a fence, when the fence is the first thing to do below it. */
function headingBefore({ headings, fences }: Page, fence: Fence): string[] {
  const heading = headings.findLast(({ line }) => line < fence.line);
  const first = fences.find(({ line }) => heading && line > heading.line && does(fence));
  return heading && first === fence && does(fence) ? ['', `# ── ${heading.text}`] : [];
}

function does(fence: Fence): boolean {
  return runs(fence) || isEdit(fence);
}

function isEdit({ lang, meta }: Fence): boolean {
  return lang === 'diff' && meta.values.file !== undefined;
}

function fenceLines(fence: Fence): string[] {
  if (runs(fence)) return ['', ...fence.steps.flatMap(stepLines)];
  if (!isEdit(fence)) return [];
  return ['', `edit ${fence.meta.values.file} <<'EDIT'`, fence.value, 'EDIT'];
}

function stepLines({ command, expected, exit }: Step): string[] {
  const output = exit === 0 ? expected : [...expected, `[${exit}]`];
  return [command, ...output.map((line) => `# ${line}`.trimEnd())];
}
