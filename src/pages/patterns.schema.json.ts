import type { APIRoute } from 'astro';
import { patternsSchema } from '../editions/machines/patterns-schema.ts';

/** What `patterns.json` follows: https://json-schema.org. */
export const GET: APIRoute = () => new Response(`${JSON.stringify(patternsSchema(), null, 1)}\n`);
