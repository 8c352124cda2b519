import type { Known } from './known.ts';
import {
  checkId,
  checkKind,
  checkPreventedBy,
  checkTitle,
  kindOf,
  type MadeKind,
} from './wishes.ts';

/** What somebody asks for; what is missing is undefined. */
export interface Wanted {
  /** `<category>/<slug>`. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly kind?: string | undefined;
  /** For an anti-pattern: id of the page that is the way out. */
  readonly preventedBy?: string | undefined;
}

/** A page that can be made. */
export interface PageRequest {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: MadeKind;
  readonly preventedBy: string | undefined;
}

/** A page that cannot be made: a line for each reason, with its fix. */
export class RequestError extends Error {
  override readonly name = 'RequestError';

  constructor(complaints: readonly string[]) {
    super(complaints.join('\n'));
  }
}

/**
 * The page that somebody asks for. A missing title is made of the slug.
 *
 * @throws RequestError with everything that is wrong with it.
 */
export function toRequest(wanted: Wanted, known: Known): PageRequest {
  const { id = '', kind, preventedBy } = wanted;
  const title = wanted.title ?? titleOf(id);
  const complaints = [
    ...checkId(id, known),
    ...checkKind(kind, id),
    ...checkTitle(title, known),
    ...checkPreventedBy(preventedBy, id, known),
  ];
  if (complaints.length > 0) throw new RequestError(complaints);
  return { id, slug: slugOf(id), title, kind: kindOf(id), preventedBy };
}

/** A title from an id: `Shared Cache` of `storage/shared-cache`. */
export function titleOf(id: string): string {
  const words = slugOf(id).split('-');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

function slugOf(id: string): string {
  return id.split('/')[1] ?? '';
}
