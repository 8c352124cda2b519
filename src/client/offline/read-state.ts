import { EDITION_FILE, type Edition } from '../../sw/edition.ts';
import { countStored, editionOf, registered, siteRoot } from './stored-site.ts';
import type { State } from './view.ts';

/** What there is now: stored on this device, else offered by the server. */
export async function readState(): Promise<State> {
  const { active, waiting, installing } = (await registered()) ?? {};
  const isPromised = await navigator.storage.persisted();
  const kept = active ? await editionOf(active) : undefined;
  if (kept) {
    return { kept, waiting: waiting ? await editionOf(waiting) : undefined, part: 0, isPromised };
  }
  const edition = await offered();
  const part = await countStored();
  const of = Object.keys(edition?.files ?? {}).length;
  return {
    offered: edition,
    part,
    coming: installing ? { stored: part, of } : undefined,
    isPromised,
  };
}

/** The edition of the server; undefined when it does not answer, or has none. */
async function offered(): Promise<Edition | undefined> {
  try {
    const response = await fetch(new URL(EDITION_FILE, siteRoot()), { cache: 'no-cache' });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
