import { round } from './curve.ts';
import { type Dot, outlineOf, type Sizes } from './dot.ts';

/** The SVG of a dot. Its shape says what the run did: no colour is needed to read it. */
export function toMark(dot: Dot, sizes: Sizes): string {
  const { look } = dot;
  const state = look.state === undefined ? '' : ` ${look.state}`;
  const names = `class="dot${look.focus ? ' focus' : ''}${state}"${weight(dot, sizes)}`;
  const shapes = look.state === 'failed' ? cross(dot) : circles(dot, sizes);
  if (look.count === 1 && shapes.length === 1) return `<${shapes[0]} ${names}/>`;
  const parts = shapes.map((shape) => `<${shape}/>`).join('');
  return `<g ${names}>${parts}${look.count > 1 ? number(dot) : ''}</g>`;
}

/** Filled for what ran; a ring for what did not, with a dot inside when its results came back. */
function circles({ look, at, radius }: Dot, { stroke }: Sizes): string[] {
  const [x, y] = at;
  const circle = (r: number): string => `circle cx="${x}" cy="${y}" r="${round(r)}"`;
  if (look.state === undefined || look.state === 'ran') return [circle(radius)];
  const ring = circle(outlineOf(look, radius) - stroke / 2);
  const core = look.count > 1 ? radius - stroke * 2 : radius * 0.45;
  return look.state === 'restored' ? [ring, `${circle(core)} class="core"`] : [ring];
}

/** A cross; of a group, its four arms around the number. */
function cross({ look, at: [x, y], radius }: Dot): string[] {
  const outer = radius * 0.85;
  const inner = look.count > 1 ? radius * 0.6 : 0;
  const arm = (sx: number, sy: number): string =>
    `M${round(x + sx * inner)} ${round(y + sy * inner)}L${round(x + sx * outer)} ${round(y + sy * outer)}`;
  return [`path d="${arm(-1, -1)}${arm(1, 1)}${arm(-1, 1)}${arm(1, -1)}"`];
}

/** The number of stages in a group, smaller where a ring takes room. */
function number({ look, at: [x, y], radius }: Dot): string {
  const digits = look.count < 100 ? 1.1 : 0.85;
  const size = round(radius * digits * (look.state === 'restored' ? 0.75 : 1));
  return `<text x="${x}" y="${round(y + size * 0.35)}" font-size="${size}">${look.count}</text>`;
}

/** A thin line for what the run does not mention, a thick one for what failed. */
function weight({ look }: Dot, { stroke }: Sizes): string {
  if (look.state === 'idle') return ` stroke-width="${round(stroke * 0.6)}"`;
  if (look.state === 'failed') return ` stroke-width="${round(stroke * 1.5)}"`;
  return '';
}
