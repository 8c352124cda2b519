import { byDay } from './paper.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Of Mermaid's labels, in pixels: theirs, and from one line to the next. */
const LABEL = { size: 15, line: 22.5 };
/** Half of the height of small letters, as a part of a font's size: from the middle to the baseline. */
const TO_BASELINE = 0.35;
/** How far a ring is from its dot, and what the drawing is larger by, in units of a glyph. */
const RING = { gap: 2, room: 3 };
const COLOURS = ['style', 'fill', 'stroke'];

/**
 * Makes a drawing of the site one that readers of books can show: plain colours, text in place of HTML,
 * a width and a height, and in a glyph a ring around what the page is about, for ink of one colour.
 */
export function simplifyDrawing(svg: Element): void {
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of COLOURS) {
      const value = element.getAttribute(name);
      if (value === '') element.removeAttribute(name);
      else if (value) element.setAttribute(name, byDay(value));
    }
  }
  for (const style of svg.querySelectorAll('style')) {
    style.textContent = byDay(style.textContent ?? '');
  }
  // Mermaid's place for the background of a label, and what is left of its definitions.
  for (const idle of svg.querySelectorAll('rect:not([width]), defs:empty')) idle.remove();
  for (const label of svg.querySelectorAll('foreignObject')) label.replaceWith(...asText(label));
  if (svg.matches('.glyph:not(.strip *)')) ringFocus(svg);
  giveHeight(svg);
}

/** A label as lines of text in the middle of its box, on a ground where an edge runs below it. */
function asText(label: Element): Element[] {
  const [width, height] = ['width', 'height'].map((name) => Number(label.getAttribute(name)));
  for (const end of label.querySelectorAll('br')) end.replaceWith('\n');
  const rows = [...label.querySelectorAll('.line')]
    .flatMap((line) => (line.textContent ?? '').split('\n'))
    .filter((row) => row.trim() !== '');
  if (!width || !height || rows.length === 0) return [];
  const text = create(label, 'text', { 'text-anchor': 'middle' });
  text.append(
    ...rows.map((row, i) => {
      const down = (i - (rows.length - 1) / 2) * LABEL.line + LABEL.size * TO_BASELINE;
      const span = create(label, 'tspan', { x: round(width / 2), y: round(height / 2 + down) });
      span.textContent = row.trim();
      return span;
    }),
  );
  const ground = { width: `${width}`, height: `${height}`, fill: byDay('var(--diagram-label)') };
  return label.querySelector('.labelBkg') ? [create(label, 'rect', ground), text] : [text];
}

function ringFocus(svg: Element): void {
  // A group of stages is an element around its circle.
  for (const dot of svg.querySelectorAll('circle.focus, .focus > circle')) {
    const ring = create(svg, 'circle', { class: 'ring focus' });
    for (const name of ['cx', 'cy']) ring.setAttribute(name, dot.getAttribute(name) ?? '');
    ring.setAttribute('r', round(Number(dot.getAttribute('r')) + RING.gap));
    dot.after(ring);
  }
  const [x = 0, y = 0, width = 0, height = 0] = viewBox(svg);
  const larger = [x - RING.room, y - RING.room, width + 2 * RING.room, height + 2 * RING.room];
  svg.setAttribute('viewBox', larger.join(' '));
}

function giveHeight(svg: Element): void {
  const [, , width = 1, height = 1] = viewBox(svg);
  const shown = Number(svg.getAttribute('width') ?? width);
  svg.setAttribute('width', round(shown));
  svg.setAttribute('height', round((height * shown) / width));
}

function viewBox(svg: Element): number[] {
  return (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
}

function create(
  near: Element,
  name: string,
  attributes: Readonly<Record<string, string>>,
): Element {
  const element = near.ownerDocument.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function round(length: number): string {
  return String(Math.round(length * 10) / 10);
}
