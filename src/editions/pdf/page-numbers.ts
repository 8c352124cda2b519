import type { PageNumbers } from './document.ts';

/** An object of a PDF that is not compressed: its number, and what is in it. */
const OBJECT = /(?:^|\n)(\d+) 0 obj\s*(<<[\s\S]*?)endobj/g;
/** A place that links lead to: its name, and the object of its page. */
const DESTINATION = /\/([\w#-]+)\s*\[(\d+) 0 R\s*\/XYZ/g;

/**
 * The page of each anchor that something links to, and how many pages there are. Chromium compresses
 * neither the tree of the pages nor the destinations, so no library is needed to read them.
 *
 * @throws Error when the PDF has no pages that can be read.
 */
export function readPageNumbers(pdf: Uint8Array): { numbers: PageNumbers; count: number } {
  const text = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...text.matchAll(OBJECT)].map(([, number = '', content = '']) => [number, content]),
  );
  const catalog = [...objects.values()].find((content) => /\/Type\s*\/Catalog/.test(content));
  const [, root = ''] = /\/Pages (\d+) 0 R/.exec(catalog ?? '') ?? [];
  const pages = leaves(root, objects);
  if (!objects.has(root)) throw new Error('The PDF has no tree of pages that can be read');
  const numbers = new Map(
    [...text.matchAll(DESTINATION)].map(([, name = '', page = '']) => [
      name.replaceAll(/#(\w\w)/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
      pages.indexOf(page) + 1,
    ]),
  );
  return { numbers, count: pages.length };
}

/** The pages below a node of the tree, in their order. */
function leaves(node: string, objects: ReadonlyMap<string, string>): string[] {
  const [, kids] = /\/Kids\s*\[([^\]]*)\]/.exec(objects.get(node) ?? '') ?? [];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => leaves(kid, objects));
}
