import { dotsOf, stagesOf } from './stage-dots.ts';
import { letKeysLead } from './stage-keys.ts';

const STAGE = /^(?:Running stage|Stage) '(?:.*:)?([\w@.-]+)'/;

/**
 * Whoever points at a stage, in the graph, in a glyph, in `dvc.yaml`, in a transcript or at its script,
 * sees the other places where it is. In the first graph, the arrow keys lead from stage to stage.
 */
export function lightStages(): void {
  const names = [...document.querySelectorAll('.diagram .node')].flatMap(
    ({ textContent }) => textContent?.trim() || [],
  );
  const places = new Map([...new Set(names)].map((name) => [name, placesOf(name)]));
  const light = (target: Element) => {
    const own = stagesOf(target.closest('.glyph .dot'));
    for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
    for (const [name, elements] of places) {
      if (!own.includes(name) && !elements.some((element) => element.contains(target))) continue;
      for (const element of [...elements, ...dotsOf(name)]) element.classList.add('lit');
    }
  };
  document.querySelector('article')?.addEventListener('pointerover', ({ target }) => {
    // A page that scrolls to the focus moves below a pointer that rests.
    const isByKeys = document.activeElement?.matches('.node:focus-visible');
    if (!isByKeys && target instanceof Element) light(target);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) light(target);
  });
  const graph = document.querySelector('.diagram .node')?.closest('svg');
  if (graph) letKeysLead(graph);
}

/** Where a stage is: `clean@p1` of a loop is declared as `clean`. */
function placesOf(name: string): Element[] {
  const [declared = name] = name.split('@');
  const yaml = framesOf('dvc.yaml').flatMap((frame) => blockOf(declared, linesOf(frame)));
  const script = /\S+\.(?:py|sh)/.exec(yaml.map(({ textContent }) => textContent).join(''))?.[0];
  return [
    ...[...document.querySelectorAll('.diagram .node')].filter(
      ({ textContent }) => textContent?.trim() === name,
    ),
    ...yaml,
    ...(script ? framesOf(script).flatMap(linesOf) : []),
    ...[...document.querySelectorAll('.console samp')].filter(
      ({ textContent }) => STAGE.exec(textContent ?? '')?.[1] === name,
    ),
  ];
}

function framesOf(file: string): Element[] {
  return [...document.querySelectorAll('.frame')].filter(
    (frame) => frame.querySelector('figcaption code')?.textContent === file,
  );
}

function linesOf(frame: Element): Element[] {
  return [...frame.querySelectorAll('pre code > *')];
}

/** The line with the stage's name, and those below it that are indented deeper. */
function blockOf(name: string, lines: readonly Element[]): Element[] {
  const depth = ({ textContent }: Element) => textContent?.search(/\S/) ?? 0;
  const start = lines.findIndex(({ textContent }) => textContent?.trim() === `${name}:`);
  const first = lines[start];
  if (!first) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => depth(line) >= 0 && depth(line) <= depth(first));
  return [first, ...(end < 0 ? rest : rest.slice(0, end))];
}
