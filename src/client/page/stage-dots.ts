/** The dots of a stage. The glyph in the margin is another one after each run. */
export function dotsOf(name: string): Element[] {
  return [...document.querySelectorAll('.glyph .dot')].filter((dot) =>
    stagesOf(dot).includes(name),
  );
}

/** The stages that a dot stands for. */
export function stagesOf(dot: Element | null): readonly string[] {
  const glyph = dot?.closest<SVGElement>('.glyph');
  if (!dot || !glyph) return [];
  const at = [...glyph.querySelectorAll('.dot')].indexOf(dot);
  return glyph.dataset.stages?.split(' ')[at]?.split(',') ?? [];
}
