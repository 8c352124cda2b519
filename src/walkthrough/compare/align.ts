import { ANY_LINES, lineMatcher } from '../../catalogue/transcript/output-line.ts';

/** How expected lines and actual lines lie beside each other. */
export type Alignment = readonly Row[];

export type Row =
  | Same
  | { readonly op: 'missing'; readonly expected: string }
  | { readonly op: 'extra'; readonly actual: string };

/** An expected line and the output that it matches: none or many when it is `...`. */
interface Same {
  readonly op: 'same';
  readonly expected: string;
  readonly actual: readonly string[];
}

/** Compares what is comparable: both texts with the volatile parts taken out. */
export type Normalise = (line: string) => string;

/** Whether the output is what the page says. */
export function agrees(alignment: Alignment): boolean {
  return alignment.every(({ op }) => op === 'same');
}

/**
 * The alignment of a transcript with the fewest lines missing or extra. One result serves the
 * verdict, the diff that a person reads, and the update, which keeps every line that still matches.
 */
export function align(
  expected: readonly string[],
  actual: readonly string[],
  normalise: Normalise = (line) => line,
): Alignment {
  const matchers = expected.map((line) => lineMatcher(normalise(line)));
  const comparable = actual.map(normalise);
  return cheapest(expected, actual, {
    matches: (i, j) => matchers[i]?.(comparable[j] ?? '') ?? false,
    absorbs: (i) => expected[i] === ANY_LINES,
  });
}

/** The same for text without wildcards: a file, a graph. */
export function alignLiterally(expected: readonly string[], actual: readonly string[]): Alignment {
  return cheapest(expected, actual, {
    matches: (i, j) => expected[i] === actual[j],
    absorbs: () => false,
  });
}

/** What is equal to what, by index into the expected and the actual lines. */
interface Equality {
  matches(i: number, j: number): boolean;
  absorbs(i: number): boolean;
}

/** The most pairs of lines that are compared with each other: a second of work. */
const MOST_PAIRS = 4_000_000;

/** The alignment of texts too long for the cheapest one: an equal beginning, then all the rest. */
function inOrder(
  expected: readonly string[],
  actual: readonly string[],
  { matches }: Equality,
): Alignment {
  const differs = expected.findIndex((_, i) => i >= actual.length || !matches(i, i));
  const equal = differs < 0 ? expected.length : differs;
  return [
    ...expected.slice(0, equal).map((line, i): Row => {
      return { op: 'same', expected: line, actual: actual.slice(i, i + 1) };
    }),
    ...expected.slice(equal).map((line): Row => ({ op: 'missing', expected: line })),
    ...actual.slice(equal).map((line): Row => ({ op: 'extra', actual: line })),
  ];
}

/** A row that can still take in lines. */
type GrowingRow = Exclude<Row, { op: 'same' }> | (Omit<Same, 'actual'> & { actual: string[] });

interface Move {
  readonly cost: number;
  readonly row: GrowingRow;
  readonly i: number;
  readonly j: number;
}

function cheapest(
  expected: readonly string[],
  actual: readonly string[],
  equality: Equality,
): Alignment {
  if (expected.length * actual.length > MOST_PAIRS) return inOrder(expected, actual, equality);
  const width = actual.length + 1;
  // cost[i * width + j]: fewest edits from expected line i and actual line j on to both ends.
  const cost = new Uint32Array((expected.length + 1) * width);
  for (let i = expected.length; i >= 0; i--) {
    for (let j = actual.length; j >= 0; j--) {
      cost[i * width + j] = best(moves(i, j))?.cost ?? 0;
    }
  }
  const rows: GrowingRow[] = [];
  let move = best(moves(0, 0));
  while (move) {
    append(rows, move.row);
    move = best(moves(move.i, move.j));
  }
  return rows;

  /** Every way to go on from here, the preferred one first. */
  function moves(i: number, j: number): Move[] {
    const [e, a] = [expected[i], actual[j]];
    const found: Move[] = [];
    const add = (edits: number, row: GrowingRow, di: number, dj: number) => {
      const rest = cost[(i + di) * width + j + dj] ?? 0;
      found.push({ cost: edits + rest, row, i: i + di, j: j + dj });
    };
    if (e !== undefined && equality.absorbs(i)) {
      add(0, { op: 'same', expected: e, actual: [] }, 1, 0);
      if (a !== undefined) add(0, { op: 'same', expected: e, actual: [a] }, 0, 1);
    } else if (e !== undefined && a !== undefined && equality.matches(i, j)) {
      add(0, { op: 'same', expected: e, actual: [a] }, 1, 1);
    }
    if (e !== undefined) add(1, { op: 'missing', expected: e }, 1, 0);
    if (a !== undefined) add(1, { op: 'extra', actual: a }, 0, 1);
    return found;
  }
}

function best(moves: readonly Move[]): Move | undefined {
  return moves.reduce<Move | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
}

/** The same for output whose lines may come in any order: literal lines are paired first. */
export function alignUnordered(
  expected: readonly string[],
  actual: readonly string[],
  normalise: Normalise = (line) => line,
): Alignment {
  const rest = [...actual];
  const anyLines = expected.includes(ANY_LINES);
  const take = (fits: (line: string) => boolean): string | undefined => {
    const index = rest.findIndex((line) => fits(normalise(line)));
    return index < 0 ? undefined : rest.splice(index, 1)[0];
  };
  const literal = expected.map((line) => take((other) => other === normalise(line)));
  const rows = expected.map((line, i): Row => {
    if (line === ANY_LINES) return { op: 'same', expected: line, actual: [] };
    const found = literal[i] ?? take(lineMatcher(normalise(line)));
    return found === undefined
      ? { op: 'missing', expected: line }
      : { op: 'same', expected: line, actual: [found] };
  });
  return anyLines ? rows : [...rows, ...rest.map((line): Row => ({ op: 'extra', actual: line }))];
}

/** `...` that swallows several lines is one row, which grows: there may be very many. */
function append(rows: GrowingRow[], row: GrowingRow): void {
  const last = rows.at(-1);
  const isOneMore = [last, row].every((one) => one?.op === 'same' && one.expected === ANY_LINES);
  if (isOneMore && last?.op === 'same' && row.op === 'same') last.actual.push(...row.actual);
  else rows.push(row);
}
