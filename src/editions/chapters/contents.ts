import type { Book } from './book.ts';
import type { Chapter } from './chapter.ts';

/**
 * The contents of a book as the items of a list: each part with its chapters in a list of its own, then
 * what follows the parts.
 *
 * @param item an entry, around the list of what is in it
 */
export function contentsItems(
  { parts, appendices }: Book,
  item: (chapter: Chapter, inner: string) => string,
): string {
  const alone = (chapter: Chapter) => item(chapter, '');
  return [
    ...parts.map((part) => item(part, `<ol>${part.chapters.map(alone).join('')}</ol>`)),
    ...appendices.map(alone),
  ].join('\n');
}
