import type { Term as GlossaryTerm } from '../../catalogue/guide/terms.ts';
import type { Term } from '../../client/search/document.ts';

/** The glossary as the search knows it. */
export function searchTerms(terms: readonly GlossaryTerm[]): Term[] {
  return terms.map(({ id, name, meaning }) => {
    return { term: name, text: meaning.replaceAll('`', ''), href: `glossary#${id}` };
  });
}
