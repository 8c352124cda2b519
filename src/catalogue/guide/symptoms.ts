import { isMessage, withoutNames } from '../messages.ts';
import type { Page } from '../page.ts';

/** What DVC or Git print when something is wrong, and where pages show it. */
export interface Symptom {
  /** A line as it was printed on the first of the pages. */
  readonly message: string;
  readonly places: readonly Place[];
}

/** A section of a page. */
interface Place {
  readonly page: Page;
  readonly section: string;
  readonly anchor: string;
}

/** Every message of all transcripts, by the alphabet. Two that differ only in names are one. */
export function symptoms(pages: readonly Page[]): Symptom[] {
  const found = pages.flatMap(messagesOf);
  const byText = Map.groupBy(found, ({ message }) => withoutNames(message).toLowerCase());
  return [...byText]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, uses]) => ({ message: uses[0]?.message ?? '', places: unique(uses) }));
}

/** Each message of a page's transcripts where it stands, in the order of the text. */
export function messagesOf(page: Page): (Place & { readonly message: string })[] {
  return page.fences.flatMap((fence) =>
    fence.steps
      .flatMap(({ expected }) => expected)
      .filter(isMessage)
      .map((message) => ({ message, ...placeOf(page, fence.line) })),
  );
}

/** The section in which a line of a page stands. */
function placeOf(page: Page, line: number): Place {
  const heading = page.headings.findLast((one) => one.line <= line);
  return { page, section: heading?.text ?? '', anchor: heading?.anchor ?? '' };
}

/** The first place on each page. */
function unique(places: readonly Place[]): Place[] {
  return [...new Map(places.toReversed().map((place) => [place.page.id, place])).values()]
    .map(({ page, section, anchor }) => ({ page, section, anchor }))
    .toReversed();
}
