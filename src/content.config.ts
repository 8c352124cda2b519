import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

// What a page may say of itself is checked before Astro reads it, with the rest of the page form.
export const collections = {
  patterns: defineCollection({
    loader: glob({ base: './patterns', pattern: '*/*.mdx' }),
  }),
};
