import { z } from 'zod';
import { DECISION_IDS } from './guide/decisions.ts';
import { NEED_NAMES } from './reader/needs.ts';
import { VERSION } from './version.ts';

const PAGE_ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;
const SLUG = /^[a-z][a-z0-9-]*$/;

const version = z.string().regex(VERSION, 'is a version: 3.61.0');

const sentence = (what: string) =>
  z.string().regex(/^\S.*[.?!]$/, `${what} is a sentence: it ends with a full stop`);

/** Goes on from "Use it when" in a table: no full stop. */
const clause = z
  .string()
  .regex(/^\S.*[^.\s]$/, 'is a clause: it ends without a full stop')
  .max(110);

/** How a reader chooses between pages. */
const choiceSchema = z.strictObject({
  when: clause,
  not: clause,
  /** The decisions that the page is one answer to. */
  among: z.array(z.enum(DECISION_IDS)).default([]),
});

/** How one page stands to another. Written on one side; the site shows both. */
const relationSchema = z.strictObject({
  page: z.string().regex(PAGE_ID, 'is <category>/<slug>'),
  as: z.enum(['builds-on', 'alternative-to', 'combines-with', 'prevents']),
});

/** The frontmatter of a page. A misspelt key is an error. What has a title is a facet. */
export const pageSchema = z.strictObject({
  title: z.string().min(3).max(60),
  /** The intent, in one line. */
  summary: sentence('summary').max(140),
  kind: z
    .enum(['guide', 'pattern', 'practice', 'anti-pattern', 'blueprint'])
    .meta({ title: 'Kind' }),
  aliases: z.array(z.string()).default([]),
  level: z.enum(['starter', 'intermediate', 'advanced']).meta({ title: 'Level' }),
  /** A folder of `examples/`. Only a practice may do without. */
  example: z.string().regex(SLUG, 'is a folder of examples/').optional(),
  /** The stages that the page is about: marked in the glyph and the graph. */
  focus: z.array(z.string()).default([]),
  /** DVC features, a facet: `repro --single-item`. From the table in features/. */
  features: z.array(z.string()).min(1).meta({ title: 'DVC feature' }),
  /** The lowest DVC version that has all features. */
  since: version,
  /** What is different with other DVC versions, as far as it matters to a reader. */
  differs: z.array(z.strictObject({ dvc: version, what: sentence('what differs') })).default([]),
  /** In a reader's words: the problem finder and the search are made of these. */
  problems: z.array(sentence('a problem')).min(1),
  /** For the tables in which a reader chooses; an anti-pattern is not chosen. */
  choose: choiceSchema.optional(),
  related: z.array(relationSchema).default([]),
  /** What its commands need beyond Git and DVC. Where it is missing, the page is not run. */
  needs: z.array(z.enum(NEED_NAMES)).default([]),
  /** Ids that the page had before: their addresses lead here. */
  formerly: z.array(z.string().regex(PAGE_ID, 'is <category>/<slug>')).default([]),
  /** Named redactors that this page's transcripts need. */
  volatile: z.array(z.string()).default([]),
});

export type Frontmatter = z.infer<typeof pageSchema>;
export type Kind = Frontmatter['kind'];
export type Relation = z.infer<typeof relationSchema>;
