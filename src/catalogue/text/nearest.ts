/** The names that are most like one that nobody knows, the nearest first. */
export function nearest(name: string, names: readonly string[], count = 3): string[] {
  return names
    .map((other) => ({ other, apart: distance(name, other) }))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, count)
    .map(({ other }) => other);
}

/** How much of two names is not in the other, in pairs of letters: 0 when they are the same. */
function distance(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  const shared = left.filter((pair) => right.includes(pair)).length;
  return 1 - (2 * shared) / (left.length + right.length);
}

function pairs(name: string): string[] {
  const letters = ` ${name.toLowerCase()} `;
  return Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2));
}
