import type { APIRoute } from 'astro';
import { readExamples } from '../catalogue/disk/example.ts';
import { loadLibrary } from '../catalogue/disk/library.ts';
import { patternsJson } from '../editions/machines/patterns-json.ts';

/** Every page as data, as `patterns.schema.json` says. */
export const GET: APIRoute = () => {
  const json = patternsJson(loadLibrary(), readExamples(process.cwd()));
  return new Response(`${JSON.stringify(json, null, 1)}\n`);
};
