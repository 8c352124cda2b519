/** The dots of a stage. The glyph in the margin is another one after each run. */
export function dotsOf(name: string): Element[] {
  return [...document.querySelectorAll<SVGElement>('.glyph[data-stages]')].flatMap((glyph) => {
    const at = stagesIn(glyph).findIndex((stages) => stages.includes(name));
    return glyph.querySelectorAll('.dot')[at] ?? [];
  });
}

/** The stages that a dot stands for. */
export function stagesOf(dot: Element | null): readonly string[] {
  const glyph = dot?.closest<SVGElement>('.glyph');
  if (!dot || !glyph) return [];
  return stagesIn(glyph)[[...glyph.querySelectorAll('.dot')].indexOf(dot)] ?? [];
}

/** For each dot of a glyph, in order, the stages that it stands for. */
function stagesIn({ dataset: { stages = '' } }: SVGElement): string[][] {
  return stages.split(' ').map((dot) => dot.split(','));
}
