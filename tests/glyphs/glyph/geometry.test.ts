import { describe, expect, it, test } from 'vitest';
import { type Curve, type Point, pointAt } from '../../../src/glyphs/curve.ts';
import { glyph } from '../../../src/glyphs/glyph.ts';
import type { Dag } from '../../../src/graph/graph.ts';
import { dagOf, foreach, randomDag, randomFrom } from '../make.ts';

interface Circle {
  readonly at: Point;
  readonly radius: number;
}

/** What the SVG itself says: tests look at the drawing, not at the plan behind it. */
function read(svg: string): { dots: Circle[]; edges: Curve[][] } {
  const dots = [...svg.matchAll(/<circle cx="(\S+)" cy="(\S+)" r="(\S+)"/g)].map(
    ([, x, y, r]): Circle => ({ at: [Number(x), Number(y)], radius: Number(r) }),
  );
  const edges = pathsIn(svg).map((d) => {
    const [start = '', ...curves] = d.split('C');
    let from = toPoints(start)[0] ?? [0, 0];
    return curves.map((text): Curve => {
      const [a = from, b = from, to = from] = toPoints(text);
      const curve: Curve = [from, a, b, to];
      from = to;
      return curve;
    });
  });
  return { dots, edges };
}

/** The edges of a glyph, which are one path. */
function pathsIn(svg: string): string[] {
  return (/class="edges" d="M([^"]+)"/.exec(svg)?.[1] ?? '').split('M').filter(Boolean);
}

function toPoints(text: string): Point[] {
  const numbers = text.split(' ').map(Number);
  return numbers.flatMap((x, i): Point[] => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0]] : []));
}

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

function samples(curves: readonly Curve[]): Point[] {
  return curves.flatMap((curve) => Array.from({ length: 101 }, (_, i) => pointAt(curve, i / 100)));
}

/** Everything that is wrong with a drawing; empty when it is right. */
function faults(dag: Dag): string[] {
  const { dots, edges } = read(glyph(dag, { focus: [] }));
  const found: string[] = [];
  for (const [i, a] of dots.entries()) {
    for (const b of dots.slice(i + 1)) {
      if (distance(a.at, b.at) < a.radius + b.radius + 0.9) found.push(`dots touch at ${a.at}`);
    }
  }
  for (const edge of edges) {
    const points = samples(edge);
    const [start = [0, 0], end = [0, 0]] = [points[0], points.at(-1)];
    const isEnd = ({ at, radius }: Circle): boolean =>
      [start, end].some((point) => Math.abs(distance(point, at) - radius) < 0.15);
    const others = dots.filter((dot) => !isEnd(dot));
    if (others.length !== dots.length - 2) found.push(`an edge ends beside its dots at ${start}`);
    const touched = others.filter(({ at, radius }) =>
      points.some((point) => distance(point, at) <= radius + 0.5),
    );
    if (touched.length > 0)
      found.push(`an edge from ${start} touches the dot at ${touched[0]?.at}`);
    const leaves = points.some(([x, y]) => x < 0 || y < 0 || x > 96 || y > 56);
    if (leaves) found.push(`an edge from ${start} leaves the glyph`);
    const back = points.some(([x], i) => x < (points[i - 1]?.[0] ?? 0) - 0.001);
    if (back) found.push(`an edge from ${start} runs backwards`);
  }
  return found;
}

describe('no edge runs through a dot', () => {
  const random = randomFrom(42);

  test.each(Array.from({ length: 15 }, (_, i) => i + 1))('random graphs of %i stages', (size) => {
    for (let i = 0; i < 40; i++) {
      const dag = randomDag(size, random() * random(), random);
      expect(faults(dag), JSON.stringify(dag.edges)).toEqual([]);
    }
  });

  test.each([
    ['a chain of 15', 'a>b>c>d>e>f>g>h>i>j>k>l>m>n>o'],
    ['1 feeds 14', 'a>b,c,d,e,f,g,h,i,j,k,l,m,n,o'],
    ['14 join in 1', 'b,c,d,e,f,g,h,i,j,k,l,m,n,o>a'],
    ['1 feeds 13 that join in 1', 'a>b,c,d,e,f,g,h,i,j,k,l,m,n>o'],
    ['15 without a connection', 'a,b,c,d,e,f,g,h,i,j,k,l,m,n,o'],
    ['7 feed 8', 'a,b,c,d,e,f,g>h,i,j,k,l,m,n,o'],
    ['5 feed 5 feed 5', 'a,b,c,d,e>f,g,h,i,j>k,l,m,n,o'],
    ['a chain of 8 beside 7 long edges', 'a>b>c>d>e>f>g>h; i,j,k,l,m,n,o>h'],
    [
      'a chain of 10 with 5 ways around it',
      'a>b>c>d>e>f>g>h>i>j; a>k>j; b>l>j; a>m>i; c>n>h; a>o>j',
    ],
    ['7 chains', 'a>b; c>d; e>f; g>h; i>j; k>l; m>n>o'],
    ['a group of 20', `a>${foreach('b', 20)}>c; a>x>c`],
    ['five groups', ['b', 'c', 'd', 'e', 'f'].map((name) => `a>${foreach(name, 9)}>z`).join(';')],
    ['groups in a row', `${foreach('b', 8)}>${foreach('c', 8)}>${foreach('d', 8)}; b@00>x>y>d@00`],
  ])('%s', (_, text) => {
    expect(faults(dagOf(text))).toEqual([]);
  });
});

describe('dots are as large as there is room', () => {
  test.each([
    ['a', 4.4],
    ['a>b,c>d', 4.4],
    ['a>b>c>d>e>f>g', 4.4],
  ])('%s: %s', (text, radius) => {
    const { dots } = read(glyph(dagOf(text), { focus: [] }));
    expect(dots.map((dot) => dot.radius)).toEqual(dots.map(() => radius));
  });

  it('never smaller than 1 for a graph of 15', () => {
    const random = randomFrom(11);
    for (let i = 0; i < 60; i++) {
      const { dots } = read(glyph(randomDag(15, random() * 0.5, random), { focus: [] }));
      expect(Math.min(...dots.map(({ radius }) => radius))).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('the shape is calm', () => {
  test.each([
    ['a chain is level', 'a>b>c>d', 1],
    ['chains beside each other are level', 'a>b>c; x>y>z', 2],
    ['branches of several lengths are level', 'r>c>a1>a2>a3>j; c>b1>b2>j; c>d1>j', 3],
  ])('%s', (_, text, heights) => {
    const { dots } = read(glyph(dagOf(text), { focus: [] }));
    expect(new Set(dots.map(({ at }) => at[1])).size).toBe(heights);
  });

  it('a diamond is symmetrical', () => {
    const { dots } = read(glyph(dagOf('a>b,c>d'), { focus: [] }));
    const [left = 0, above = 0, below = 0, right = 0] = dots.map(({ at }) => at[1]);
    expect([left, right, above + below]).toEqual([28, 28, 56]);
  });
});
