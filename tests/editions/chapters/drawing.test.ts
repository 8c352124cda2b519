import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { renderDiagram } from '../../../src/diagrams/render.ts';
import { simplifyDrawing } from '../../../src/editions/chapters/drawing.ts';
import { glyph } from '../../../src/glyphs/glyph.ts';
import { SAMPLE } from '../../../src/glyphs/sample.ts';

function simplified(svg: string): Element {
  const { document } = new JSDOM(svg).window;
  const drawing = document.querySelector('svg');
  if (!drawing) throw new Error('no drawing');
  simplifyDrawing(drawing);
  return drawing;
}
const texts = (drawing: Element) =>
  [...drawing.querySelectorAll('tspan')].map(({ textContent }) => textContent);

describe('a diagram in a book', () => {
  test('has its labels as text, line by line, each in the middle of its box', async () => {
    const drawing = simplified(
      await renderDiagram('flowchart LR\n  a["one<br>two"] --> b["three"]'),
    );
    expect(texts(drawing)).toEqual(['one', 'two', 'three']);
    expect(drawing.querySelector('foreignObject')).toBeNull();
    const [one, two, three] = [...drawing.querySelectorAll('tspan')].map((span) =>
      Number(span.getAttribute('y')),
    );
    expect((Number(one) + Number(two)) / 2 - 12).toBeCloseTo(Number(three), 0);
  });

  test('has a ground behind the label of an edge', async () => {
    const drawing = simplified(await renderDiagram('flowchart LR\n  a -- yes --> b'));
    const ground = drawing.querySelector('.edgeLabel rect');
    expect(ground?.getAttribute('fill')).toBe('#ffffff');
    expect(ground?.nextElementSibling?.textContent).toBe('yes');
  });

  test('needs no variables, and has a width and a height', async () => {
    const drawing = simplified(
      (await renderDiagram('sequenceDiagram\n  A->>B: hello')).replace(
        'width="100%"',
        'width="300"',
      ),
    );
    expect(drawing.outerHTML).not.toContain('var(--');
    const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number);
    const shown = Number(drawing.getAttribute('width')) / Number(drawing.getAttribute('height'));
    expect(shown).toBeCloseTo(width / height, 1);
  });
});

test('in a glyph, what the page is about has a ring, for ink of one colour', () => {
  const drawing = simplified(glyph(SAMPLE.dag, SAMPLE));
  const count = (selector: string) => drawing.querySelectorAll(selector).length;
  expect(count('.ring')).toBe(count('.focus:not(.ring)'));
  expect(count('.ring')).toBeGreaterThan(0);
  expect(drawing.getAttribute('viewBox')).toBe('-3 -3 102 62');
});

test('a run strip stays as it is: its shapes say what happened', () => {
  const states = new Map([['train', 'ran' as const]]);
  const dag = { stages: ['train'], edges: [] };
  const strip = `<div class="strip">${glyph(dag, { focus: ['train'], states })}</div>`;
  const drawing = simplified(strip);
  expect(drawing.querySelector('.ring')).toBeNull();
});
