import type { Definition } from '../catalogue/rules/definitions/definition.ts';
import { codeFrame } from './code-frame.ts';
import { languageOf } from './files.ts';

/** The most characters of a line: a sample that is wrong by its length is cut, where it fits a screen. */
const LONGEST = 100;

/** A figure with the sample of a rule, as it stands in this place. */
export function sampleFrame(place: Definition['in'], sample: string): Promise<string> {
  const code = visible(sample).split('\n').map(cut).join('\n');
  if (place === 'files' || place === 'terminal') return codeFrame({ code, lang: 'text' });
  const title = place === 'page' ? 'page.mdx' : place;
  return codeFrame({ code, lang: languageOf(title), title });
}

/** Signs for what cannot be seen, where that is what the sample is about. */
function visible(sample: string): string {
  const signs = sample
    .replaceAll('\r', '␍')
    .replaceAll('\u{FEFF}', '[U+FEFF]')
    .replaceAll('\u{A0}', '[U+00A0]');
  // The graph that DVC prints has tabs, and they are no fault.
  return signs.includes('```') ? signs : signs.replaceAll('\t', '⇥   ');
}

function cut(line: string): string {
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
