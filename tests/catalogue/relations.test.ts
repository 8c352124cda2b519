import { describe, expect, test } from 'vitest';
import { type Page, parsePage } from '../../src/catalogue/page.ts';
import { byWords, relationsOf } from '../../src/catalogue/relations.ts';
import { pageText } from '../walkthrough/catalogue.ts';

const makePage = (id: string, front: Record<string, unknown> = {}): Page =>
  parsePage(`patterns/${id}.mdx`, pageText('', { title: id, ...front }));

describe('relations', () => {
  const pages = [
    makePage('data/a', {
      related: [
        { page: 'data/b', as: 'builds-on' },
        { page: 'data/c', as: 'combines-with' },
      ],
    }),
    makePage('data/b'),
    makePage('data/c', { related: [{ page: 'data/b', as: 'combines-with' }] }),
  ];

  test.for([
    [
      'data/a',
      [
        ['Builds on', ['data/b']],
        ['Combines with', ['data/c']],
      ],
    ],
    [
      'data/b',
      [
        ['Is built on by', ['data/a']],
        ['Combines with', ['data/c']],
      ],
    ],
    ['data/c', [['Combines with', ['data/b', 'data/a']]]],
  ] as const)('of %s are shown from both sides, each wording once', ([id, shown]) => {
    const page = pages.find((one) => one.id === id) ?? makePage('data/none');
    const groups = [...byWords(relationsOf(page, pages))];
    expect(groups.map(([words, others]) => [words, others.map((other) => other.id)])).toEqual(
      shown,
    );
  });
});
