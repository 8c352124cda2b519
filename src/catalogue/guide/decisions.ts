/** A question that several pages answer, each in another situation. */
export interface Decision {
  readonly id: string;
  readonly title: string;
  readonly question: string;
}

/** Every decision, in the order in which the site shows them. A page names those that it is an answer to. */
export const DECISIONS = [
  {
    id: 'same-time',
    title: 'Running things at the same time',
    question:
      'Stages, pipelines or configurations wait for each other. How do they run side by side?',
  },
  {
    id: 'only-new',
    title: 'Processing only what is new',
    question: 'A little data changed and everything runs. How does only the difference run?',
  },
  {
    id: 'sharing',
    title: 'Sharing results',
    question: 'A result exists on one machine. How do others get it, without computing it again?',
  },
] as const satisfies readonly Decision[];

/** Ids of the decisions, as a page names them. */
export const DECISION_IDS = DECISIONS.map(({ id }) => id);
