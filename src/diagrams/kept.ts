import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { renderDiagram } from './render.ts';

/** A source in, its drawing out. */
export type Draw = (source: string) => Promise<string>;

/** What a drawing depends on beside its source. */
const DRAWN_BY = ['src/diagrams/*.ts', 'package.json', 'package-lock.json'];

/**
 * Draws, and does not draw again what this machine drew before with the same code and packages: to
 * load Mermaid takes longer than the rest of a build. Drawings are kept in `.cache/diagrams/`; those
 * of other code are removed.
 */
export function keepDrawings(root: string, draw: Draw): Draw {
  const all = path.join(root, '.cache', 'diagrams');
  const code = globSync(DRAWN_BY, { cwd: root }).sort();
  const name = hash([
    process.version,
    ...code.map((file) => readFileSync(path.join(root, file), 'utf8')),
  ]);
  const folder = path.join(all, name);
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(all)) {
    if (other !== name) rmSync(path.join(all, other), { recursive: true, force: true });
  }
  return async (source) => {
    const file = path.join(folder, `${hash([source])}.svg`);
    if (existsSync(file)) return readFileSync(file, 'utf8');
    const svg = await draw(source);
    // Another process may draw the same: neither must read half of it.
    const own = `${file}.${process.pid}`;
    writeFileSync(own, svg);
    renameSync(own, file);
    return svg;
  };
}

function hash(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 32);
}

let kept: Draw | undefined;

/** As `renderDiagram`, with drawings kept; in CI none are. @throws DiagramError with Mermaid's own message. */
export function keptDiagram(source: string): Promise<string> {
  if (process.env.CI) return renderDiagram(source);
  kept ??= keepDrawings(process.cwd(), renderDiagram);
  return kept(source);
}
