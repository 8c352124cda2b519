import type { Document } from './document.ts';

/** The example that a page names, also where its frontmatter cannot be read otherwise. */
export function exampleOf({ source }: Document): string | undefined {
  return /^example:\s*["']?([\w-]+)/m.exec(source)?.[1];
}
