import { describe, expect, test } from 'vitest';
import { pathBox } from '../../src/diagrams/measure.ts';
import { renderDiagram } from '../../src/diagrams/render.ts';
import { textWidth } from '../../src/diagrams/text-width.ts';

const FLOW = 'flowchart TD\n  a["prepare"] --> b["train"]';
const SEQUENCE = 'sequenceDiagram\n  A->>B: take\n  Note over A: work';
const STATE = 'stateDiagram-v2\n  [*] --> stale\n  stale --> fresh: dvc repro';

describe('a drawing', () => {
  test.for([FLOW, SEQUENCE, STATE])('of %j has colours from CSS variables only', async (source) => {
    const svg = await renderDiagram(source);
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('var(--diagram-');
    expect(svg).not.toMatch(/#a1000|hsl\(|NaN|undefined/);
  });

  test('keeps every label', async () => {
    const svg = await renderDiagram(FLOW);
    expect(svg).toContain('prepare');
    expect(svg).toContain('train');
  });

  test('is the same whatever was drawn before it', async () => {
    const [one, two] = await Promise.all([
      renderDiagram(`${SEQUENCE}\n`),
      renderDiagram(`${SEQUENCE}\n\n`),
    ]);
    const anonymous = (svg: string) => svg.replaceAll(/d-[0-9a-f]{6}/g, 'id');
    expect(anonymous(one)).toBe(anonymous(two));
  });

  test('has ids of its own only', async () => {
    const svg = await renderDiagram(SEQUENCE);
    const [, own = ''] = /^<svg id="(d-[0-9a-f]{6})"/.exec(svg) ?? [];
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(own).not.toBe('');
    expect(ids.filter((id) => !id?.startsWith(own))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.for([
    ['flowchart TD\n  a --', /Parse error on line 3/],
    ['mindmap\n  a', /use a flowchart, sequenceDiagram or stateDiagram-v2/],
    ['flowchrt TD\n  a --> b', /use a flowchart/],
  ] as const)('of %j is refused', async ([source, message]) => {
    await expect(renderDiagram(source)).rejects.toThrow(message);
  });
});

describe('measures', () => {
  test.for([
    ['', 0],
    ['iii', 10.656],
    ['WWW', 45.312],
    ['→', 9.6],
    ['字', 16],
  ] as const)('%j at 16 px is %f px wide', ([text, width]) => {
    expect(textWidth(text, 16)).toBeCloseTo(width, 3);
  });

  test.for([
    ['M0 0L10 20', { x: 0, y: 0, width: 10, height: 20 }],
    ['M5,5 h10 v-5 z', { x: 5, y: 0, width: 10, height: 5 }],
    ['m1 1 l2 2 3 3', { x: 1, y: 1, width: 5, height: 5 }],
    ['M0 0 C 1 1 9 9 10 10', { x: 0, y: 0, width: 10, height: 10 }],
    ['M0 3a5 3 0 0 0 10 0v4a5 3 0 0 1 -10 0z', { x: 0, y: 3, width: 10, height: 7 }],
    ['', { x: 0, y: 0, width: 0, height: 0 }],
  ] as const)('the path %j lies in %j', ([d, box]) => {
    expect(pathBox(d)).toEqual(box);
  });
});
