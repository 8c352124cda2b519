import { parse } from 'yaml';
import { pageText } from '../../walkthrough/catalogue.ts';

/** A whole page with the sample in it: as its sections, or below one of them. */
export function pageOf(sample: string, title = 'Test page'): string {
  const [, yaml = '', body = sample] = /^---\n([\s\S]*?)\n?---\n?([\s\S]*)$/.exec(sample) ?? [];
  // YAML refuses some tabs: they are put in as they stand.
  if (yaml.includes('\t')) return pageText(body, { title }).replace('level: "starter"', yaml);
  const front: Record<string, unknown> = parse(yaml) ?? {};
  const page = pageText(body, { title, ...(front.kind ? { choose: undefined } : {}), ...front });
  return body.startsWith('## ') ? withSections(body, page) : page;
}

/** The page with these sections instead of its own. */
export function withSections(sections: string, page: string): string {
  return `${page.slice(0, page.indexOf('## '))}${sections}\n`;
}
