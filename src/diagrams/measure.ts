import SVGPathCommander from 'svg-path-commander';
import { type Box, boxAround, EMPTY, union } from './box.ts';

import { textWidth } from './text-width.ts';

const DEFAULT_FONT_SIZE = 16;
const DEFAULT_WRAP = 200;
const SVG_LINE = 1.15;
const HTML_LINE = 1.5;
const ASCENT = 0.9;

/** Bounding box of an SVG element, which jsdom cannot tell because it has no layout. */
export function svgBox(element: Element): Box {
  const n = (name: string) => number(element.getAttribute(name));
  switch (element.tagName.toLowerCase()) {
    case 'rect':
    case 'image':
    case 'use':
      return { x: n('x'), y: n('y'), width: n('width'), height: n('height') };
    case 'foreignobject':
      if (n('width') && n('height')) return { ...EMPTY, width: n('width'), height: n('height') };
      return { ...EMPTY, ...htmlSize(element) };
    case 'circle':
      return { x: n('cx') - n('r'), y: n('cy') - n('r'), width: 2 * n('r'), height: 2 * n('r') };
    case 'ellipse':
      return {
        x: n('cx') - n('rx'),
        y: n('cy') - n('ry'),
        width: 2 * n('rx'),
        height: 2 * n('ry'),
      };
    case 'line':
      return boxAround([
        [n('x1'), n('y1')],
        [n('x2'), n('y2')],
      ]);
    case 'path':
      return pathBox(element.getAttribute('d') ?? '');
    case 'polygon':
    case 'polyline':
      return pathBox(`M${element.getAttribute('points') ?? ''}`);
    case 'text':
      return textBox(element);
    case 'tspan':
      return textBox(element.closest('text') ?? element);
    case 'style':
    case 'defs':
    case 'marker':
    case 'title':
    case 'desc':
      return EMPTY;
    default:
      return union([...element.children].map(moved));
  }
}

/** Bounding box of what a path draws, its arcs and curves included. */
export function pathBox(d: string): Box {
  const { x, y, width, height } = SVGPathCommander.getPathBBox(d);
  return { x, y, width, height };
}

/** Size of a label that Mermaid writes as HTML, wrapped at its `max-width`. */
export function htmlSize(element: Element): Pick<Box, 'width' | 'height'> {
  const size = fontSize(element);
  const wrap = number(/max-width:\s*([\d.]+)px/.exec(element.outerHTML)?.[1] ?? null, DEFAULT_WRAP);
  const wraps = /white-space:\s*break-spaces/.test(element.outerHTML);
  const lines = element.innerHTML.split(/<br\s*\/?>/).map((line) => textWidth(plain(line), size));
  const rows = lines.map((width) => (wraps ? Math.max(1, Math.ceil(width / wrap)) : 1));
  const widest = Math.max(...lines);
  return {
    width: wraps ? Math.min(widest, wrap) : widest,
    height: rows.reduce((sum, count) => sum + count, 0) * size * HTML_LINE,
  };
}

/** Width of an SVG text in pixels. */
export function textLength(element: Element): number {
  return textWidth(element.textContent ?? '', fontSize(element));
}

function textBox(element: Element): Box {
  const size = fontSize(element);
  const spans = [...element.querySelectorAll(':scope > tspan')];
  const rows = (spans.length > 0 ? spans : [element]).map((row) => row.textContent?.trim() ?? '');
  const width = Math.max(...rows.map((row) => textWidth(row, size)));
  const anchor = element.getAttribute('text-anchor') ?? style(element, 'text-anchor');
  const shift = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
  return {
    x: number(element.getAttribute('x')) - shift,
    y: number(element.getAttribute('y')) - size * ASCENT,
    width,
    height: rows.filter(Boolean).length * size * SVG_LINE,
  };
}

function moved(element: Element): Box {
  const box = svgBox(element);
  const transform = element.getAttribute('transform') ?? '';
  const [, x = '0', y = '0'] = /translate\(\s*([-\d.e]+)[ ,]*([-\d.e]+)?/.exec(transform) ?? [];
  return { ...box, x: box.x + Number(x), y: box.y + Number(y) };
}

function fontSize(element: Element): number {
  const own = style(element, 'font-size') || element.getAttribute('font-size');
  if (own) return number(own, DEFAULT_FONT_SIZE) * (own.endsWith('em') ? DEFAULT_FONT_SIZE : 1);
  return element.parentElement ? fontSize(element.parentElement) : DEFAULT_FONT_SIZE;
}

function style(element: Element, name: string): string {
  return (
    new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`).exec(element.getAttribute('style') ?? '')?.[1] ??
    ''
  );
}

function plain(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(amp|lt|gt);/g, '+')
    .trim();
}

function number(text: string | null, otherwise = 0): number {
  const value = Number.parseFloat(text ?? '');
  return Number.isFinite(value) ? value : otherwise;
}
