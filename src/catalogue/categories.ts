/** A folder of `patterns/`. */
export interface Category {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Every category, in the order in which the site shows them. */
export const CATEGORIES = [
  {
    id: 'start',
    title: 'Start here',
    description: 'DVC in one page, for who has never used it, or has half forgotten.',
  },
  {
    id: 'pipelines',
    title: 'Pipelines',
    description: 'The shape of a pipeline, and stages that run side by side.',
  },
  {
    id: 'parallel',
    title: 'Parallel and distributed',
    description: 'Work spread over processes, workspaces and machines.',
  },
  {
    id: 'data',
    title: 'Data',
    description: 'Datasets that are large, that grow, or that live in a database.',
  },
  {
    id: 'storage',
    title: 'Storage',
    description: 'The cache, the remotes, and what to keep.',
  },
  {
    id: 'experiments',
    title: 'Experiments',
    description: 'Many configurations: queue, run, compare, promote.',
  },
  {
    id: 'automation',
    title: 'Automation',
    description: 'DVC in CI, and gates that stop what should not pass.',
  },
  {
    id: 'collaboration',
    title: 'Collaboration',
    description: 'Data and pipelines shared between people and repositories.',
  },
  {
    id: 'reproducibility',
    title: 'Reproducibility',
    description: 'The same bytes again, on another day and another machine.',
  },
  {
    id: 'delivery',
    title: 'Delivery',
    description: 'Models on their way to use: batch inference, serving, evaluation.',
  },
  {
    id: 'practices',
    title: 'Best practices',
    description: 'Rules that hold for every DVC project, and their exceptions.',
  },
  {
    id: 'anti-patterns',
    title: 'Anti-patterns',
    description: 'What goes wrong, shown failing, with the way out.',
  },
  {
    id: 'blueprints',
    title: 'Real-world examples',
    description: 'Whole projects that combine patterns.',
  },
] as const satisfies readonly Category[];

/** The category with this id, or undefined. */
export function findCategory(id: string): Category | undefined {
  return CATEGORIES.find((category) => category.id === id);
}
