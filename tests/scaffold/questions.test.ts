import { describe, expect, test } from 'vitest';
import { askForMissing } from '../../src/scaffold/questions.ts';
import type { Wanted } from '../../src/scaffold/request.ts';

const KNOWN = { pages: [{ id: 'storage/shared-cache', title: 'Shared Cache' }], examples: [] };

/** A dialogue with a person who gives these answers. */
async function dialogue(given: Wanted, answers: readonly string[]) {
  const [questions, complaints] = [[] as string[], [] as string[]];
  const wanted = await askForMissing(given, KNOWN, {
    ask: async (question) => {
      questions.push(question);
      return answers[questions.length - 1] ?? '';
    },
    say: (complaint) => complaints.push(complaint),
  });
  return { wanted, questions, complaints };
}

describe('in a terminal', () => {
  test('the name and the title are asked for, and Enter takes the title that is offered', async () => {
    const { wanted, questions } = await dialogue({}, ['data/new-idea', '']);
    expect(questions).toEqual(['Page, <category>/<slug>: ', 'Title [New Idea]: ']);
    expect(wanted).toMatchObject({ id: 'data/new-idea', title: 'New Idea' });
  });

  test('what is given is not asked for', async () => {
    const { questions } = await dialogue({ id: 'data/new-idea', title: 'Better' }, []);
    expect(questions).toEqual([]);
  });

  test('an anti-pattern is asked for its way out', async () => {
    const answers = ['anti-patterns/new-idea', 'Trap', 'storage/shared-cache'];
    const { wanted } = await dialogue({}, answers);
    expect(wanted).toMatchObject({ title: 'Trap', preventedBy: 'storage/shared-cache' });
  });

  test('an answer that cannot be is asked for again, with the reason', async () => {
    const answers = ['new-idea', 'data/new-idea', 'Shared Cache', 'Better'];
    const { wanted, complaints } = await dialogue({}, answers);
    expect(complaints).toEqual([
      expect.stringContaining('"new-idea" is no <category>/<slug>'),
      expect.stringContaining('storage/shared-cache has the title "Shared Cache"'),
    ]);
    expect(wanted).toMatchObject({ id: 'data/new-idea', title: 'Better' });
  });
});
