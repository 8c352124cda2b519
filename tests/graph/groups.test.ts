import { describe, expect, it, test } from 'vitest';
import { groupSiblings } from '../../src/graph/groups.ts';
import { dagOf, foreach } from '../glyphs/make.ts';

describe('siblings of a foreach or matrix are one group', () => {
  const sizes = (text: string, look?: (stage: string) => string) =>
    [...groupSiblings(dagOf(text), look).members.values()].map(({ length }) => length);

  test.each([
    ['seven with the same neighbours', `a>${foreach('b', 7)}>c`, [1, 7, 1]],
    ['seven without neighbours', foreach('b', 7), [7]],
    ['two kinds are two groups', `a>${foreach('b', 7)}; a>${foreach('c', 8)}`, [1, 7, 8]],
    ['two kinds in a row', `${foreach('b', 7)}>${foreach('c', 8)}`, [7, 8]],
    ['of the same pipeline only', `${foreach('p/dvc.yaml:b', 7)}; ${foreach('b', 7)}`, [7, 7]],
  ])('%s', (_, text, expected) => {
    expect(sizes(text)).toEqual(expected);
  });

  test.each([
    ['six siblings', foreach('b', 6)],
    ['names without @', 'b0,b1,b2,b3,b4,b5,b6'],
    ['data files', 'b@0.dvc,b@1.dvc,b@2.dvc,b@3.dvc,b@4.dvc,b@5.dvc,b@6.dvc'],
    ['seven of which one has another predecessor', `${foreach('b', 7)}; x>b@00`],
    ['seven of which one has another successor', `${foreach('b', 7)}; b@00>x`],
    ['seven of two kinds', `${foreach('b', 3)},${foreach('c', 4)}`],
  ])('not %s', (_, text) => {
    const dag = dagOf(text);
    expect(groupSiblings(dag).dag).toEqual(dag);
  });

  it('splits a group where its members look different', () => {
    const one = (stage: string) => String(stage === 'b@03');
    expect(sizes(`a>${foreach('b', 8)}>c`, one)).toEqual([1, 7, 1, 1]);
  });

  it('keeps the edges to and from a group', () => {
    const { dag } = groupSiblings(dagOf(`a>${foreach('b', 7)}>${foreach('c', 7)}>d`));
    expect(dag).toEqual(dagOf('a>b@00>c@00>d'));
  });
});
