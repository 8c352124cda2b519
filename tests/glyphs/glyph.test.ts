import { describe, expect, it, test } from 'vitest';
import { glyph } from '../../src/glyphs/glyph.ts';
import type { Dag } from '../../src/graph/graph.ts';
import type { RunState } from '../../src/graph/run-states.ts';
import { dagOf, foreach, randomDag, randomFrom } from './make.ts';

const PARALLEL = dagOf('prepare>train_rf,train_lr>evaluate; prepare>evaluate');

const count = (text: string, part: string | RegExp): number => text.split(part).length - 1;
/** All edges are one path, in which each begins with a move. */
const countEdges = (svg: string) => count(/class="edges" d="([^"]*)"/.exec(svg)?.[1] ?? '', 'M');
const plain = (dag: Dag): string => glyph(dag, { focus: [] });

describe('a glyph', () => {
  it('is one SVG of 96 × 56 with a description', () => {
    expect(plain(PARALLEL)).toMatch(
      /^<svg class="glyph" viewBox="0 0 96 56" width="96" height="56" [^>]*role="img" aria-label="4 stages: 1 feeds 2 that join in 1">.*<\/svg>$/,
    );
  });

  it('grows with the scale and keeps its viewBox', () => {
    expect(glyph(PARALLEL, { focus: [], scale: 1.5 })).toContain(
      'viewBox="0 0 96 56" width="144" height="84"',
    );
  });

  it('has a dot for each stage and a line for each edge that is not implied', () => {
    expect(count(plain(PARALLEL), 'class="dot"')).toBe(4);
    expect(countEdges(plain(PARALLEL))).toBe(4);
  });

  it('says which dot is which stage where it is asked, in the order of its dots', () => {
    const groups = dagOf(`prepare>${foreach('a', 20)}>end`);
    const named = (dag: Dag) =>
      /data-stages="([^"]*)"/.exec(glyph(dag, { focus: [], isNamed: true }));
    expect(named(PARALLEL)?.[1]).toBe('prepare train_lr train_rf evaluate');
    expect(named(groups)?.[1]).toBe(`prepare ${foreach('a', 20)} end`);
    expect(plain(PARALLEL)).not.toContain('data-stages');
  });

  it('draws nothing for a graph without stages', () => {
    expect(plain(dagOf(''))).toMatch(/aria-label="no stages"><\/svg>$/);
  });

  test.each([
    ['the stages it names', ['train_rf', 'train_lr'], 2],
    ['nothing without a focus', [], 0],
    ['nothing for an unknown stage', ['train'], 0],
  ])('marks %s', (_, focus, marked) => {
    expect(count(glyph(PARALLEL, { focus }), 'class="dot focus"')).toBe(marked);
  });

  it('marks every member of a foreach by its name', () => {
    const svg = glyph(dagOf(`${foreach('clean', 3)}>merge`), { focus: ['clean'] });
    expect(count(svg, 'class="dot focus"')).toBe(3);
  });

  it('draws a large foreach as one dot with a number', () => {
    const svg = glyph(dagOf(`a>${foreach('clean', 20)}>merge`), { focus: ['clean'] });
    expect(svg).toMatch(/<g class="dot focus"><circle [^>]+\/><text [^>]+>20<\/text><\/g>/);
    expect(count(svg, '<circle')).toBe(3);
    expect(countEdges(svg)).toBe(2);
  });

  it('contains no colours, no styles and no identifiers', () => {
    const svg = glyph(PARALLEL, { focus: ['prepare'], states: new Map([['prepare', 'ran']]) });
    expect(svg).not.toMatch(/fill=|stroke="|style=|id=|#/);
  });

  it('is the same for the same graph in another order', () => {
    const turned = { stages: PARALLEL.stages.toReversed(), edges: PARALLEL.edges.toReversed() };
    const shapes = (svg: string) => svg.match(/M[^"M]+|<circle[^>]*>/g)?.sort();
    expect(shapes(plain(turned))).toEqual(shapes(plain(PARALLEL)));
  });

  it('has no number with more than one decimal', () => {
    const random = randomFrom(3);
    for (let i = 0; i < 30; i++) expect(plain(randomDag(9, 0.3, random))).not.toMatch(/\d\.\d\d/);
  });

  it('is smaller than 1.5 KB for 6 stages, as a run strip too', () => {
    const random = randomFrom(4);
    const states = new Map<string, RunState>([
      ['s00', 'restored'],
      ['s01', 'restored'],
      ['s02', 'failed'],
      ['s03', 'failed'],
    ]);
    for (let i = 0; i < 200; i++) {
      const dag = randomDag(6, random(), random);
      expect(glyph(dag, { focus: ['s01', 's05'], states }).length).toBeLessThan(1500);
    }
  });
});

describe('a run strip', () => {
  const strip = (state: RunState | undefined) => {
    const states = new Map(state === undefined ? [] : [['a', state] as const]);
    const svg = glyph(dagOf('a'), { focus: [], states });
    return svg.slice(svg.indexOf('>') + 1, -'</svg>'.length);
  };

  test.each([
    ['ran: a filled dot', 'ran', '<circle cx="48" cy="28" r="4.4" class="dot ran"/>'],
    ['skipped: a ring', 'skipped', '<circle cx="48" cy="28" r="3.8" class="dot skipped"/>'],
    [
      'restored: a ring with a dot inside',
      'restored',
      '<g class="dot restored"><circle cx="48" cy="28" r="3.8"/><circle cx="48" cy="28" r="2" class="core"/></g>',
    ],
    [
      'failed: a cross',
      'failed',
      '<path d="M48 28L44.3 24.3M48 28L51.7 31.7M48 28L44.3 31.7M48 28L51.7 24.3" class="dot failed" stroke-width="1.8"/>',
    ],
    [
      'not mentioned: a small thin ring',
      undefined,
      '<circle cx="48" cy="28" r="2" class="dot idle" stroke-width="0.7"/>',
    ],
  ] as const)('%s', (_, state, shape) => {
    expect(strip(state)).toBe(shape);
  });

  it('keeps the focus beside the state', () => {
    const svg = glyph(PARALLEL, { focus: ['train_rf'], states: new Map([['train_rf', 'ran']]) });
    expect(count(svg, 'class="dot focus ran"')).toBe(1);
    expect(count(svg, 'class="dot idle"')).toBe(3);
  });

  it('has every dot where the glyph has it', () => {
    const places = (svg: string) => [...svg.matchAll(/cx="[^"]+" cy="[^"]+"/g)].map(([at]) => at);
    const states = new Map<string, RunState>(PARALLEL.stages.map((stage) => [stage, 'skipped']));
    expect(places(glyph(PARALLEL, { focus: [], states }))).toEqual(places(plain(PARALLEL)));
  });

  it('divides a group by what happened to its members', () => {
    const members = foreach('clean', 20).split(',');
    const states = new Map<string, RunState>(members.map((stage) => [stage, 'skipped']));
    states.set('clean@07', 'ran');
    const svg = glyph(dagOf(`${members.join(',')}>merge`), { focus: [], states });
    expect(svg).toMatch(/<g class="dot skipped"><circle [^>]+\/><text [^>]+>19<\/text><\/g>/);
    expect(count(svg, 'class="dot ran"')).toBe(1);
  });

  test.each<RunState>(['ran', 'restored', 'failed'])(
    'shows a group that %s with its number',
    (state) => {
      const members = foreach('clean', 8).split(',');
      const states = new Map<string, RunState>(members.map((stage) => [stage, state]));
      const svg = glyph(dagOf(members.join(',')), { focus: [], states });
      expect(svg).toMatch(new RegExp(`<g class="dot ${state}"[^>]*>.*<text [^>]+>8</text></g>`));
    },
  );
});
