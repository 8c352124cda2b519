import { frontmatterLine } from '../frontmatter.ts';
import { isRedactor, REDACTOR_NAMES } from '../transcript/redactor-names.ts';
import type { Rule } from './rule.ts';

/** What a page calls volatile is the name of a redactor. */
export const redactors: Rule = ({ data, source }) =>
  data.volatile
    .filter((name) => !isRedactor(name))
    .map((name) => ({
      line: frontmatterLine(source, 'volatile'),
      rule: 'redactor-unknown',
      message: `there is no redactor "${name}"`,
      fix: `use ${REDACTOR_NAMES.join(', ')}`,
    }));
