import type { APIRoute, GetStaticPaths } from 'astro';
import { readExample } from '../../catalogue/example.ts';
import { listExamples } from '../../catalogue/read.ts';
import { zipExample } from '../../editions/zip.ts';

export const getStaticPaths: GetStaticPaths = () =>
  listExamples(process.cwd()).map((name) => ({ params: { name } }));

export const GET: APIRoute<Record<string, never>, { name: string }> = ({ params: { name } }) => {
  const zip = zipExample(name, readExample(process.cwd(), name));
  return new Response(Buffer.from(zip), { headers: { 'content-type': 'application/zip' } });
};
