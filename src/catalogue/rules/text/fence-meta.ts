import { knownMeta, unknownMeta } from '../../fence-meta.ts';
import type { TextRule } from '../rule.ts';

/** What stands after the language of a fence means something. */
export const fenceMeta: TextRule = ({ fences }) =>
  fences.flatMap(({ lang, meta, line }) =>
    unknownMeta(lang, meta).map((word) => ({
      line,
      rule: 'fence-meta',
      message: `a ${lang} fence knows no ${word}`,
      fix: `write one of ${knownMeta(lang)}, or leave it out`,
    })),
  );
