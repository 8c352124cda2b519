/** How long a list is before it goes on at its next address: 300 pages fit the budget of 14 KB each. */
export const LIST_SIZES = {
  /** Cards of a list of pages. */
  cards: 36,
  /** Problems of the list of all problems. */
  problems: 60,
  /** Cards beside the table of a decision. */
  choices: 12,
  /** Messages of the list of symptoms. */
  symptoms: 50,
  /** Pages of one map; a category is never divided. */
  map: 44,
  /** Problems of the landing page. */
  firstProblems: 18,
  /** Cards of each category on the landing page. */
  firstCards: 3,
  /** Values of the facet of DVC features: the most used ones. The search finds the others. */
  features: 40,
} as const;
