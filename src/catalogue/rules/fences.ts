import { knownMeta, unknownMeta } from '../fence-meta.ts';
import type { Rule } from './rule.ts';

/** What stands after the language of a fence means something. */
export const fenceMeta: Rule = ({ fences }) =>
  fences.flatMap(({ lang, meta, line }) =>
    unknownMeta(lang, meta).map((word) => ({
      line,
      rule: 'fence-meta',
      message: `a ${lang} fence knows no ${word}`,
      fix: `write one of ${knownMeta(lang)}, or leave it out`,
    })),
  );

/** A diagram says what it shows. */
export const diagramTitle: Rule = ({ fences }) =>
  fences
    .filter(({ lang }) => lang === 'mermaid')
    .filter(({ meta, value }) => !(meta.values.title || /^\s*accTitle\s*:/m.test(value)))
    .map(({ line }) => ({
      line,
      rule: 'diagram-title',
      message: 'the diagram has no title for those who cannot see it',
      fix: 'add title="…" alt="…" to the fence, or accTitle and accDescr to the diagram',
    }));
