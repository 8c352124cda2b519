/** A place that wants to be somewhere, and how much. */
export interface Wish {
  readonly at: number;
  readonly weight: number;
  /** The least distance to the place before it. */
  readonly gap: number;
}

interface Block {
  readonly sum: number;
  readonly weight: number;
  readonly length: number;
}

/**
 * The positions nearest to the wishes (least squares) that keep the order and the gaps: pooled
 * adjacent violators.
 */
export function spread(wishes: readonly Wish[]): number[] {
  const offsets: number[] = [];
  for (const [i, { gap }] of wishes.entries()) {
    offsets.push(i === 0 ? 0 : (offsets[i - 1] ?? 0) + gap);
  }
  const blocks: Block[] = [];
  for (const [i, { at, weight }] of wishes.entries()) {
    let block: Block = { sum: (at - (offsets[i] ?? 0)) * weight, weight, length: 1 };
    let last = blocks.at(-1);
    while (last && mean(last) > mean(block)) {
      block = {
        sum: last.sum + block.sum,
        weight: last.weight + block.weight,
        length: last.length + block.length,
      };
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push(block);
  }
  const bases = blocks.flatMap((block) => new Array<number>(block.length).fill(mean(block)));
  return bases.map((base, i) => base + (offsets[i] ?? 0));
}

function mean({ sum, weight }: Block): number {
  return sum / weight;
}
