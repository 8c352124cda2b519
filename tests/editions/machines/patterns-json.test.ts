import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { patternsJson } from '../../../src/editions/machines/patterns-json.ts';
import { patternsSchema } from '../../../src/editions/machines/patterns-schema.ts';
import { consoleFence } from '../../walkthrough/catalogue.ts';
import { makeLibrary, makePage } from './library.ts';

const busy = consoleFence(
  '$ dvc repro\nERROR: it is busy\n[1]\n$ dvc repro\nERROR: it is busy\n[1]',
);
const here = makePage('data/here', busy, {
  example: 'small',
  related: [{ page: 'data/there', as: 'builds-on' }],
});
const library = makeLibrary([here, makePage('data/there')], {
  'data/here': { added: '2026-01-01', changed: '2026-02-02' },
});
const examples = new Map([['small', [{ path: 'dvc.yaml', text: '' }]]]);
const json = patternsJson(library, examples);
/** As a reader gets it. */
const read = JSON.parse(JSON.stringify(json));

describe('the catalogue as data', () => {
  test('has of each page what its frontmatter says, what it is related to, and what it shows', () => {
    expect(read.patterns[0]).toMatchObject({
      id: 'data/here',
      kind: 'practice',
      title: 'Test page',
      problems: ['A problem.'],
      commandsChecked: 2,
      markdown: 'data/here.md',
      added: '2026-01-01',
      changed: '2026-02-02',
      example: { name: 'small', zip: 'examples/small.zip', files: ['dvc.yaml'] },
      related: [{ relation: 'builds on', page: 'data/there' }],
      errors: [{ line: 'ERROR: it is busy', section: 'data/here/index.html#shown' }],
    });
    expect(read.patterns[1].related).toEqual([{ relation: 'is built on by', page: 'data/here' }]);
  });

  test('has no key for what is not known', () => {
    const keys = Object.keys(read.patterns[1]);
    expect(keys.filter((key) => /added|changed|example/.test(key))).toEqual([]);
  });
});

describe('its schema', () => {
  const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(patternsSchema())));
  const withFirst = (change: Record<string, unknown>) => ({
    ...read,
    patterns: [{ ...read.patterns[0], ...change }],
  });

  test('accepts it', () => {
    expect(schema.safeParse(read).error?.issues).toBeUndefined();
  });

  test('accepts a key that comes later, without a new version', () => {
    expect(schema.safeParse(withFirst({ colour: 'red' })).success).toBe(true);
  });

  test.for([
    ['another version', { ...read, schemaVersion: 2 }],
    ['a page without its id', withFirst({ id: undefined })],
    ['an unknown kind', withFirst({ kind: 'recipe' })],
    ['an unknown category', withFirst({ category: 'cooking' })],
    ['no problem', withFirst({ problems: [] })],
    ['a part of a command', withFirst({ commandsChecked: 0.5 })],
    ['a day that is none', withFirst({ changed: 'yesterday' })],
    ['an unknown relation', withFirst({ related: [{ relation: 'likes', page: 'data/b' }] })],
    ['an error without its section', withFirst({ errors: [{ line: 'ERROR: no' }] })],
  ])('refuses %s', ([, value]) => {
    expect(schema.safeParse(JSON.parse(JSON.stringify(value))).success).toBe(false);
  });
});
