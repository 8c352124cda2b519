/** Steps of an axis: times a power of ten, they are easy to count with. */
const STEPS = [1, 2, 5, 10];

/** What an axis begins and ends with. It begins at 0, unless the values are far away from it. */
export function rangeOf(values: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low > high / 2 ? [low, high] : [Math.min(0, low), Math.max(0, high)];
}

/** Round numbers in even steps that enclose a range, with at most `most` steps inside of it. */
export function roundTicks([low, high]: readonly [number, number], most: number): number[] {
  const rough = (high - low || Math.abs(high) || 1) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const count = Math.max(1, Math.ceil(high / step) - first);
  // A sum of steps would end in 0.30000000000000004.
  return Array.from({ length: count + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
