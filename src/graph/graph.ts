/** The stages of a project and what feeds what. Without cycles: `parseDag` rejects them. */
export interface Dag {
  readonly stages: readonly string[];
  readonly edges: readonly Edge[];
}

/** A stage, and a stage that needs it. */
export type Edge = readonly [from: string, to: string];

/** What stands directly before or after each stage. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/** The stages that each stage feeds. */
export function successors(dag: Dag): Neighbours {
  return collect(dag, ([from, to]) => [from, to]);
}

/** The stages that each stage needs. */
export function predecessors(dag: Dag): Neighbours {
  return collect(dag, ([from, to]) => [to, from]);
}

function collect(dag: Dag, turn: (edge: readonly [string, string]) => [string, string]) {
  const lists = new Map<string, string[]>(dag.stages.map((stage) => [stage, []]));
  for (const edge of dag.edges) {
    const [key, value] = turn(edge);
    lists.get(key)?.push(value);
  }
  return lists;
}
