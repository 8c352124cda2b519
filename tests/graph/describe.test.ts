import { expect, it, test } from 'vitest';
import { describeDag } from '../../src/graph/describe.ts';
import { dagOf, foreach, randomDag, randomFrom } from '../glyphs/make.ts';

test.each([
  ['', 'no stages'],
  ['a', '1 stage'],
  ['a,b,c', '3 stages without a connection'],
  ['a>b', '2 stages in a row'],
  ['a>b>c', '3 stages in a row'],
  ['a>b>c; a>c', '3 stages in a row'],
  ['a>b>c; x>y>z', '6 stages in 2 separate rows of 3'],
  ['a>b,c', '3 stages: 1 feeds 2'],
  ['a,b,c>d', '4 stages: 3 join in 1'],
  ['a>b,c>d', '4 stages: 1 feeds 2 that join in 1'],
  ['a>b,c>d; a>d', '4 stages: 1 feeds 2 that join in 1'],
  ['a>b,c,d>e', '5 stages: 1 feeds 3 that join in 1'],
  [`a>${foreach('b', 20)}>c`, '22 stages: 1 feeds 20 that join in 1'],
  ['a>b,c,d>e,f', '6 stages in 3 layers of 1, 3 and 2'],
  ['a>b>c,d', '4 stages in 3 layers of 1, 1 and 2'],
])('%s is "%s"', (text, description) => {
  expect(describeDag(dagOf(text))).toBe(description);
});

test.each([
  ['one of the middle does not join', 'a>b,c,d; b,c>e', '5 stages in 3 layers of 1, 3 and 1'],
  ['something stands beside the stage that feeds', 'a>b,c; x', '4 stages in 2 layers of 2 and 2'],
  ['one of the first joins later', 'a>b>c; x>c', '4 stages in 3 layers of 2, 1 and 1'],
  ['one of the first does not join', 'a,b>c; x', '4 stages in 2 layers of 3 and 1'],
  ['the rows are not as long as each other', 'a>b>c; x>y', '5 stages in 3 layers of 2, 2 and 1'],
  ['only one is a row', 'a>b; x>y,z', '5 stages in 2 layers of 2 and 3'],
])('says no more than is true when %s', (_, text, description) => {
  expect(describeDag(dagOf(text))).toBe(description);
});

it('always names the number of stages', () => {
  const random = randomFrom(2);
  for (let size = 2; size < 16; size++) {
    expect(describeDag(randomDag(size, random(), random))).toMatch(new RegExp(`^${size} stages`));
  }
});
