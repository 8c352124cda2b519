import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { PICTURE_SIZE } from '../../src/catalogue/site.ts';
import { DAY, drawPicture, type Picture } from '../../src/editions/picture.ts';
import { glyph } from '../../src/glyphs/glyph.ts';
import { SAMPLE } from '../../src/glyphs/sample.ts';

const { width, height } = PICTURE_SIZE;
const picture = (title: string): Picture => ({
  title,
  glyph: glyph(SAMPLE.dag, SAMPLE),
  notes: ['DVC Project Design Patterns', 'Best practices'],
});

/** The colour of each pixel as `#rrggbb`, read back from the PNG. */
async function pixelsOf(title: string): Promise<(x: number, y: number) => string> {
  const png = Buffer.from(await drawPicture(picture(title))).toString('base64');
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  const { pixels } = new Resvg(svg).render();
  return (x, y) =>
    `#${pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3).toString('hex')}`;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe('the picture of a page', () => {
  test('is a PNG of the size that its page names, with the same bytes each time', async () => {
    const [one, two] = await Promise.all([
      drawPicture(picture('Parallel Stages')),
      drawPicture(picture('Parallel Stages')),
    ]);
    const png = Buffer.from(one);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    expect(png.equals(Buffer.from(two))).toBe(true);
  });

  test('has the colours of the site by day', () => {
    const tokens = ['first-paint/tokens', 'drawing']
      .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
      .join('');
    const ofSite = Object.keys(DAY).map((name) => [
      name,
      new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens)?.[1],
    ]);
    expect(Object.fromEntries(ofSite)).toEqual(DAY);
  });

  test('shows the glyph with its focus, and the title in ink', async () => {
    const colour = await pixelsOf('Parallel Stages');
    const colours = (rows: number[]) =>
      new Set(rows.flatMap((y) => range(0, width).map((x) => colour(x, y))));
    const panel = colours(range(60, 352));
    expect(panel).toContain(DAY.accent);
    expect(panel).toContain(DAY.ink);
    expect(colours(range(380, 520))).toContain(DAY.ink);
    expect(colours(range(555, 590))).toContain(DAY.soft);
  });

  test.for([
    'Parallel Stages',
    'A Title of Just Twenty-Fo',
    'Wholesale Mammoth Workflows Mumm',
    'A Title as Long as a Title May Be, with Sixty Letters in All',
    'Reproducibility-Driven Re-Experimentation Infrastructures Ab',
  ])('keeps %j between its margins', async (title) => {
    const colour = await pixelsOf(title);
    const margins = range(0, height).flatMap((y) =>
      [...range(0, 60), ...range(width - 60, width)].map((x) => colour(x, y)),
    );
    expect([...new Set(margins)]).toEqual([DAY.paper]);
    const aboveNotes = range(0, width).map((x) => colour(x, 550));
    expect([...new Set(aboveNotes)]).toEqual([DAY.paper]);
  });
});
