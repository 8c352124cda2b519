import type { Term } from './document.ts';
import { termsOf } from './index.ts';

/** The terms whose name is what a query says: `what is the run-cache of DVC?` */
export function findTerms(terms: readonly Term[], query: string): Term[] {
  const asked = namesOf(query);
  return terms.filter(({ term }) => {
    const own = namesOf(term);
    return own.length === asked.length && own.every((word) => asked.includes(word));
  });
}

/** The words of a name; that it is of DVC needs no word. */
function namesOf(text: string): string[] {
  return [...termsOf(text)].filter((word) => word !== 'dvc');
}
