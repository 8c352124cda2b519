import type { Problem } from '../../problem.ts';
import type { Project } from '../../project/project.ts';
import { exampleOf } from '../../text/example-of.ts';
import type { CatalogueRule } from '../rule.ts';
import { wordsIn } from '../text/wording.ts';

const PAGE = /patterns\/[\w-]+\/[\w-]+\.mdx/g;

/** The README of an example says what it does, names the pages that are about it, and how to run it. */
export const readmes: CatalogueRule = (readings, projects) => {
  return projects.flatMap((project) => {
    const text = project.files.find(({ path }) => path === 'README.md')?.text;
    if (text === undefined) return [];
    const about = readings.filter(({ document }) => exampleOf(document) === project.name);
    return inReadme(project, [
      ...form(
        text,
        about.map(({ document }) => document.file),
      ),
      ...wordsIn(text.replaceAll(PAGE, '')),
    ]);
  });
};

type Found = readonly Omit<Problem, 'file'>[];

function form(text: string, pages: readonly string[]): Found {
  const [first = '', ...rest] = text.split('\n').filter((line) => !/^#|^\s*$/.test(line));
  const named: readonly string[] = text.match(PAGE) ?? [];
  return [
    ...(/^\S.*[.:]$/.test(first) && !PAGE.test(first)
      ? []
      : [problem(text, first, 'does not begin with a sentence of what it does', SENTENCE)]),
    ...pages
      .filter((page) => !named.includes(page))
      .map((page) => problem(text, '', `does not name its page ${page}`, `add "Page: ${page}"`)),
    ...named
      .filter((page) => !pages.includes(page))
      .map((page) =>
        problem(text, page, `names ${page}, which is not about it`, 'name a page that is'),
      ),
    ...(rest.some((line) => line.includes('dvc repro'))
      ? []
      : [problem(text, '', 'does not say how to run it', 'add "Run: dvc repro"')]),
  ];
}

const SENTENCE = 'begin with what the project computes, of which data: one line, with a full stop';

/** At the line that has these words; at the first one where there is none. */
function problem(text: string, words: string, what: string, fix: string): Found[number] {
  const index = words === '' ? 0 : text.split('\n').findIndex((line) => line.includes(words));
  const line = Math.max(0, index) + 1;
  return { line, rule: 'example-readme', message: `the README ${what}`, fix };
}

function inReadme({ name }: Project, found: Found): Problem[] {
  return found.map((problem) => ({ ...problem, file: `examples/${name}/README.md` }));
}
