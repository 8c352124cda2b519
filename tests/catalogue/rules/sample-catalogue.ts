import type { Problem } from '../../../src/catalogue/problem.ts';
import type { Definition } from '../../../src/catalogue/rules/definitions/definition.ts';
import { formProblems } from '../../../src/form/form-problems.ts';
import { makeCatalogue, pageText } from '../../walkthrough/catalogue.ts';
import { pageOf, withSections } from './sample-page.ts';

/** A sound example that this page is about. */
const example = (name: string, page: string) => ({
  [`examples/${name}/.dvc/config`]: '',
  [`examples/${name}/.dvcignore`]: '',
  [`examples/${name}/README.md`]: `One stage.\nPage: ${page}\nRun: dvc repro\n`,
  [`examples/${name}/dvc.lock`]: "schema: '2.0'\nstages:\n  fit: {}\n",
  [`examples/${name}/dvc.yaml`]:
    'stages:\n  # region fit\n  fit:\n    cmd: python src/fit.py\n  # endregion\n',
  [`examples/${name}/params.yaml`]: 'rate: 1\n',
});
const GRAPH = '```mermaid dag title="t" alt="a"\nflowchart TD\n\tnode1["fit"]\n```';
const MISTAKE = ['Symptom', 'Why it happens', 'Shown failing', 'The way out'];
const NEIGHBOURS = {
  ...example('one', 'patterns/parallel/far.mdx'),
  ...example('mistake', 'patterns/anti-patterns/mistake.mdx'),
  'patterns/parallel/far.mdx': pageText(GRAPH, {
    title: 'Far',
    level: 'advanced',
    example: 'one',
  }),
  'patterns/parallel/near.mdx': pageText('', {
    title: 'Near by',
    related: [{ page: 'practices/relation-twice', as: 'combines-with' }],
  }),
  'patterns/anti-patterns/mistake.mdx': withSections(
    `${MISTAKE.map((title) => `## ${title}`).join('\n\nUse `repro`.\n\n')}\n\n${GRAPH}`,
    pageText('', { title: 'Mistake', kind: 'anti-pattern', example: 'mistake', choose: undefined }),
  ),
};

const fileOf = (id: string) => `patterns/practices/${id}.mdx`;

/**
 * What samples of pages break, by the name of their rule: each is a page of one catalogue, because to
 * check one takes as long as to check all. What a neighbour breaks counts for every sample.
 */
export async function rulesOfPages(
  samples: Readonly<Record<string, string>>,
): Promise<(id: string) => Problem['rule'][]> {
  const pages = Object.entries(samples).map(([id, text]) => [fileOf(id), pageOf(text, id)]);
  const problems = await formProblems(
    makeCatalogue({ ...NEIGHBOURS, ...Object.fromEntries(pages) }),
  );
  const others = new Set(pages.map(([file]) => file));
  return (id) =>
    problems.filter(({ file }) => file === fileOf(id) || !others.has(file)).map(({ rule }) => rule);
}

/** What a sample of files, or of a file of the example, breaks. */
export async function rulesIn(place: Definition['in'], sample: string): Promise<Problem['rule'][]> {
  const files =
    place === 'files'
      ? sample.split('\n').map((file, i) => [file, pageText('', { title: `Page ${i}` })])
      : [[`examples/one/${place}`, sample]];
  const root = makeCatalogue({ ...NEIGHBOURS, ...Object.fromEntries(files) });
  return (await formProblems(root)).map(({ rule }) => rule);
}
