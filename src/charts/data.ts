/** One point of a line. */
export type Point = readonly [x: number, y: number];

/** One line of a chart. */
export interface Series {
  /** Stands at the line's end. */
  readonly name: string;
  /** Whether it is what the page is about. */
  readonly isFocus: boolean;
  /** Two or more, from left to right. */
  readonly points: readonly Point[];
}

/** What a chart draws, wherever its numbers come from. */
export interface ChartData {
  /** What is counted from left to right. */
  readonly x: string;
  readonly series: readonly Series[];
}
