/**
 * Few sets that hold, together, everything that all sets hold: each time the one that adds the most,
 * of equal ones the first. Their number grows with the kinds of things, not with the sets.
 *
 * @returns the names of the sets, sorted
 */
export function cover(sets: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const missing = new Set([...sets.values()].flatMap((set) => [...set]));
  const chosen: string[] = [];
  const gain = (set: ReadonlySet<string>) => set.intersection(missing).size;
  while (missing.size > 0) {
    const [name, set] = [...sets].reduce((a, b) => (gain(b[1]) > gain(a[1]) ? b : a));
    chosen.push(name);
    for (const thing of set) missing.delete(thing);
  }
  return chosen.sort();
}
