import { loadScript } from '../script.ts';

/** A page as the lists show it. */
export interface Entry {
  /** `<category>/<slug>`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Values by facet: `{ level: ['starter'], … }`. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** SVG; nothing for a page without a pipeline. */
  readonly glyph: string;
}

declare global {
  interface Window {
    /** What entries.js brings. */
    catalogueEntries?: readonly Entry[];
  }
}

/**
 * Every page of the catalogue, loaded when a reader first asks for more than the built page shows.
 * Rejects when they cannot be loaded.
 */
export async function loadEntries(): Promise<readonly Entry[]> {
  if (!window.catalogueEntries) await loadScript('entries.js');
  return window.catalogueEntries ?? [];
}
