import type { Entry } from './entries.ts';

/** A value of a facet: `level` and `starter`. */
export interface FacetValue {
  readonly facet: string;
  readonly value: string;
}

/** The chosen values in an address, which may also have parameters that are no facets. */
export function choiceIn(search: string, facets: readonly string[]): URLSearchParams {
  const pairs = [...new URLSearchParams(search)];
  return new URLSearchParams(pairs.filter(([facet]) => facets.includes(facet)));
}

/** The pages that have one of the chosen values of every facet that has a chosen one. */
export function chosenOf(entries: readonly Entry[], choice: URLSearchParams): Entry[] {
  const facets = [...new Set(choice.keys())];
  return entries.filter((entry) =>
    facets.every((facet) =>
      choice.getAll(facet).some((value) => entry.facets[facet]?.includes(value)),
    ),
  );
}

/** The choice with a value added, or taken out when it was in. */
export function toggled(choice: URLSearchParams, { facet, value }: FacetValue): URLSearchParams {
  const other = new URLSearchParams(choice);
  if (other.has(facet, value)) other.delete(facet, value);
  else other.append(facet, value);
  return other;
}

/** The choice with this value as the only one of its facet: what the count beside a value counts. */
export function withOnly(choice: URLSearchParams, { facet, value }: FacetValue): URLSearchParams {
  const other = new URLSearchParams(choice);
  other.delete(facet);
  other.append(facet, value);
  return other;
}
