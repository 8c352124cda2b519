import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The DVC version that the walkthroughs run. @throws Error when requirements.txt pins none. */
export function pinnedDvc(root: string): string {
  const text = readFileSync(path.join(root, 'requirements.txt'), 'utf8');
  const version = /^dvc==([\d.]+)/m.exec(text)?.[1];
  if (!version) throw new Error('requirements.txt:1  dvc is not pinned. Fix: add "dvc==X.Y.Z"');
  return version;
}
