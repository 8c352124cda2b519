import type { APIRoute, GetStaticPaths } from 'astro';
import { type ExampleFile, readExamples } from '../../catalogue/disk/example.ts';
import { zipExample } from '../../editions/zip.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...readExamples(process.cwd())].map(([name, files]) => ({ params: { name }, props: { files } }));

type Props = { files: readonly ExampleFile[] };

export const GET: APIRoute<Props, { name: string }> = ({ params: { name }, props: { files } }) => {
  const zip = zipExample(name, files);
  return new Response(Buffer.from(zip), { headers: { 'content-type': 'application/zip' } });
};
