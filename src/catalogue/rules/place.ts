import { CATEGORIES, findCategory } from '../categories.ts';
import { frontmatterLine } from '../frontmatter.ts';
import type { Rule } from './rule.ts';

/** A page is in the folder of a category. */
export const category: Rule = ({ category }) =>
  findCategory(category)
    ? []
    : [
        {
          line: 1,
          rule: 'category',
          message: `"${category}" is no category`,
          fix: `move the page to one of ${CATEGORIES.map(({ id }) => id).join(', ')}`,
        },
      ];

/** A page is related to other pages that exist. */
export const relations: Rule = ({ data, id, source }, { pageIds }) =>
  data.related
    .filter(({ page }) => !pageIds.has(page) || page === id)
    .map(({ page }) => ({
      line: frontmatterLine(source, 'related'),
      rule: 'relation',
      message: `related page "${page}" ${page === id ? 'is this page' : 'does not exist'}`,
      fix: 'name another page as <category>/<slug>',
    }));

/** A former address leads to one page, and is none that a page has now. */
export const formerly: Rule = ({ data, source }, { pageIds }) =>
  data.formerly
    .filter((former) => pageIds.has(former))
    .map((former) => ({
      line: frontmatterLine(source, 'formerly'),
      rule: 'formerly',
      message: `"${former}" is the address of a page that exists`,
      fix: 'leave it out, or move that page',
    }));
