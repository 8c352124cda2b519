import { describe, expect, test } from 'vitest';
import { type PageRequest, toRequest, type Wanted } from '../../src/scaffold/request.ts';

const KNOWN = {
  pages: [
    { id: 'storage/shared-cache', title: 'Shared Cache', formerly: ['storage/common-cache'] },
    { id: 'anti-patterns/failing-pipe', title: 'Failing Pipe' },
  ],
  examples: ['rain-gauge'],
};

describe('a page that can be made', () => {
  test.for<[Wanted, Partial<PageRequest>]>([
    [
      { id: 'data/new-idea' },
      { id: 'data/new-idea', slug: 'new-idea', title: 'New Idea', kind: 'pattern' },
    ],
    [{ id: 'data/new-idea', title: 'Better' }, { title: 'Better' }],
    [{ id: 'practices/new-idea', kind: 'practice' }, { kind: 'practice' }],
    [{ id: 'blueprints/new-idea' }, { kind: 'blueprint' }],
    [
      { id: 'anti-patterns/new-idea', preventedBy: 'storage/shared-cache' },
      { kind: 'anti-pattern', preventedBy: 'storage/shared-cache' },
    ],
  ])('%j becomes %j', ([wanted, request]) => {
    expect(toRequest(wanted, KNOWN)).toMatchObject(request);
  });
});

const NEW = { id: 'data/new-idea' };

describe('a page is refused, with the fix', () => {
  test.for<[Wanted, string]>([
    [{}, '"" is no <category>/<slug>. Fix: name it as in storage/shared-cache'],
    [{ id: 'new-idea' }, '"new-idea" is no <category>/<slug>'],
    [{ id: 'data/new/idea' }, '"data/new/idea" is no <category>/<slug>'],
    [{ id: 'storag/new-idea' }, 'there is no category "storag". Fix: storage, or one of pipelines'],
    [{ id: 'start/new-idea' }, '"start" has its one page. Fix: choose one of pipelines'],
    [{ id: 'data/New_Idea' }, 'beginning with a letter, as in new-idea'],
    [{ id: 'data/2-ideas' }, 'beginning with a letter, as in ideas'],
    [{ id: 'data/ΔΔ' }, 'beginning with a letter, as in shared-cache'],
    [{ id: 'storage/shared-cache' }, 'patterns/storage/shared-cache.mdx is there, and nothing is'],
    [{ id: 'data/shared-cache' }, 'patterns/storage/shared-cache.mdx is there, and nothing is'],
    [{ id: 'storage/common-cache' }, 'an address that storage/shared-cache had before. Fix:'],
    [{ id: 'data/rain-gauge' }, 'examples/rain-gauge is there, and nothing is overwritten. Fix:'],
    [{ ...NEW, title: 'A' }, 'a title has 3 to 60 characters, "A" has 1. Fix: --title'],
    [{ ...NEW, title: 'shared cache' }, 'storage/shared-cache has the title "shared cache". Fix:'],
    [{ ...NEW, kind: 'recipe' }, 'there is no kind "recipe". Fix: one of pattern, practice'],
    [{ ...NEW, kind: 'practice' }, 'a practice is not in "data". Fix: name it practices/new-idea'],
    [
      { id: 'practices/new-idea', kind: 'pattern' },
      'a pattern is not in "practices". Fix: leave --kind out',
    ],
    [{ ...NEW, preventedBy: 'a/b' }, 'only an anti-pattern is prevented. Fix: leave'],
    [{ id: 'anti-patterns/new-idea' }, 'an anti-pattern needs a way out. Fix: --prevented-by'],
    [
      { id: 'anti-patterns/new-idea', preventedBy: 'storage/cache' },
      'there is no page "storage/cache" that prevents a mistake. Fix: storage/shared-cache',
    ],
    [
      { id: 'anti-patterns/new-idea', preventedBy: 'anti-patterns/failing-pipe' },
      'there is no page "anti-patterns/failing-pipe" that prevents',
    ],
  ])('%j: %s', ([wanted, complaint]) => {
    expect(() => toRequest(wanted, KNOWN)).toThrow(complaint);
  });

  test('everything that is wrong is said at once', () => {
    const wanted = { id: 'nowhere/New', title: 'A', kind: 'recipe', preventedBy: 'a/b' };
    expect(() => toRequest(wanted, KNOWN)).toThrow(
      /category.*\n.*address.*\n.*kind.*\n.*title.*\n/,
    );
  });
});
