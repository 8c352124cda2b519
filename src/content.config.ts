import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageSchema } from './catalogue/schema.ts';

export const collections = {
  patterns: defineCollection({
    loader: glob({ base: './patterns', pattern: '*/*.mdx' }),
    schema: pageSchema,
  }),
};
