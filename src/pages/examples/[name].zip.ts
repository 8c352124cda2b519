import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { readExamples } from '../../catalogue/disk/example.ts';
import type { ExampleFile } from '../../catalogue/project/project.ts';
import { zipExample } from '../../catalogue/reader/example-zip.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...readExamples(process.cwd())].map(([name, files]) => ({ params: { name }, props: { files } }));

type Props = { files: readonly ExampleFile[] };

export const GET: APIRoute<Props, { name: string }> = ({ params: { name }, props: { files } }) => {
  const zip = zipExample(name, files, readFileSync('requirements.txt', 'utf8'));
  return new Response(Buffer.from(zip), { headers: { 'content-type': 'application/zip' } });
};
