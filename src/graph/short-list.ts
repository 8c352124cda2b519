/** So many items of one loop are named; more become a count. */
const NAMED = 3;

/** Names of stages in words: `a, b`; many items of one loop as `clean@… (12)`. */
export function shortList(stages: readonly string[]): string {
  const loops = Map.groupBy(stages, (stage) => stage.replace(/@.*/, ''));
  return [...loops]
    .flatMap(([loop, items]) => (items.length > NAMED ? [`${loop}@… (${items.length})`] : items))
    .join(', ');
}
