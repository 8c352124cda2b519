interface Run {
  /** Where it stands on the page; the pipeline itself stands above all. */
  readonly strip: HTMLElement | undefined;
  readonly glyph: SVGElement;
  readonly words: string;
}

/**
 * Beside the text, the page's pipeline as the last run in view has left it. The keys n and p lead
 * from one run to the next.
 */
export function followRuns(): void {
  const margin = document.querySelector('.toc nav');
  const head = document.querySelector<SVGElement>('.page-head .glyph');
  const strips = [...document.querySelectorAll<HTMLElement>('.strip')];
  if (!margin || !head || strips.length === 0) return;
  const runs: Run[] = [
    { strip: undefined, glyph: head, words: 'the pipeline' },
    ...strips.flatMap((strip, i) => {
      const glyph = strip.querySelector<SVGElement>('.glyph');
      const words = `${i + 1} of ${strips.length}: ${strip.querySelector('p')?.textContent}`;
      return glyph ? [{ strip, glyph, words }] : [];
    }),
  ];
  // What it says is said by the strip in the text.
  const figure = document.createElement('figure');
  figure.className = 'follow-runs';
  figure.ariaHidden = 'true';
  const caption = document.createElement('figcaption');
  margin.append(figure);

  let shown: Run | undefined;
  const show = () => {
    const now = runs.findLast(
      ({ strip }) => !strip || strip.getBoundingClientRect().top < innerHeight * 0.6,
    );
    if (!now || now === shown) return;
    shown = now;
    caption.textContent = now.words;
    figure.replaceChildren(now.glyph.cloneNode(true), caption);
  };
  addEventListener('scroll', show, { passive: true });
  show();
  addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    const step = { n: 1, p: -1 }[key];
    const isTyping = target instanceof Element && target.closest('input, dialog');
    if (!step || !shown || isTyping || ctrlKey || metaKey || altKey) return;
    const next = runs[runs.indexOf(shown) + step];
    next?.strip?.scrollIntoView({ block: 'center' });
  });
}
