import type { SearchDocument } from '../../../src/client/search/document.ts';

/** A page with little on it. */
export function smallDocument(own: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id: 'parallel/small',
    title: 'Parallel Stages',
    summary: 'Run stages.',
    aliases: ['Siblings'],
    problems: ['A file is busy.', 'A lock is busy.'],
    sections: ['Problem', 'Try it', 'When not to'],
    features: [{ text: '--wait-for-lock', section: 2 }],
    messages: [{ text: 'ERROR: … is refused by:', section: 3 }],
    commands: [{ text: 'dvc repro -s', section: 2 }],
    words: [
      { text: 'forest', section: 1, strength: 0 },
      { text: 'overlap', section: 3, strength: 2 },
      { text: 'overload', section: 3, strength: 1 },
    ],
    ...own,
  };
}
