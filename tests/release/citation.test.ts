import { expect, test } from 'vitest';
import { releaseCitation } from '../../src/release/citation.ts';

test.for([
  ['first', 'cff-version: 1.2.0\ntitle: Patterns\nversion: 0.1.0\n'],
  ['later', 'cff-version: 1.2.0\ntitle: Patterns\nversion: 0.1.0\ndate-released: 2026-10-01\n'],
] as const)(
  'the %s release has its version and day in the citation, and nothing else changes',
  ([, citation]) => {
    expect(releaseCitation(citation, '0.2.0', '2026-11-25')).toBe(
      'cff-version: 1.2.0\ntitle: Patterns\nversion: 0.2.0\ndate-released: 2026-11-25\n',
    );
  },
);
