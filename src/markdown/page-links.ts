import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition } from 'satteri';
import { toPageLink } from '../catalogue/text/page-link.ts';

/** A link to another page's file, `../data/a.mdx#b`, leads to its address on the site: `/data/a/#b`. */
export const pageLinks: MdastPluginDefinition = {
  name: 'catalogue-page-links',
  link(node, ctx) {
    const url = toAddress(node.url, ctx.fileURL);
    return url === undefined ? undefined : { ...node, url };
  },
  definition(node, ctx) {
    const url = toAddress(node.url, ctx.fileURL);
    return url === undefined ? undefined : { ...node, url };
  },
};

function toAddress(url: string, file: URL | undefined): string | undefined {
  const category = file ? path.basename(path.dirname(fileURLToPath(file))) : '';
  const link = toPageLink(url, category);
  if (!link) return undefined;
  return `/${link.page}/${link.anchor === undefined ? '' : `#${link.anchor}`}`;
}
