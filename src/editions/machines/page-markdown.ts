import type { Library } from '../../catalogue/disk/library.ts';
import { countCommands, hasWildcards, type Page } from '../../catalogue/page.ts';
import { relationsOf } from '../../catalogue/relations.ts';
import { pageBody, plain } from './page-body.ts';

/**
 * A page as Markdown for programs that read: what its head shows on the site, its text with every
 * output, and its relations.
 *
 * @param up the way from the file to the site's root: `../`, or nothing where all pages are one text
 */
export function pageMarkdown(page: Page, library: Library, up: string): string {
  const { title, summary } = page.data;
  const related = relationsOf(page, library.pages).map(
    ({ words, page: { id, data } }) => `- ${words} [${plain(data.title)}](${up}${id}.md)`,
  );
  const parts = [
    `# ${plain(title)}\n\n> ${plain(summary)}`,
    facts(page, library, up).join('\n'),
    pageBody(page, up),
    ...(related.length > 0 ? [`## Related\n\n${related.join('\n')}`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function facts(page: Page, { dvc }: Library, up: string): string[] {
  const { kind, level, aliases, since, features, differs, example } = page.data;
  return [
    ...(aliases.length > 0 ? [`- Also known as: ${plain(aliases.join(', '))}`] : []),
    `- Kind: ${kind}, ${level}`,
    `- Checked: ${countCommands(page)} commands with DVC ${dvc}; features since ${since}`,
    ...differs.map(({ dvc, what }) => `- With DVC ${dvc}: ${plain(what)}`),
    `- Features: ${features.map((feature) => `\`${feature}\``).join(', ')}`,
    ...(example
      ? [
          `- Example: [${example}](${up}examples/${example}/index.html), [zip](${up}examples/${example}.zip)`,
        ]
      : []),
    `- All commands of this page: [script](${up}${page.id}.sh)`,
    ...(hasWildcards(page)
      ? ['- In a transcript, `...` stands for any lines, `[..]` for any text.']
      : []),
    ...(page.fences.some(({ steps }) => steps.some(({ exit }) => exit !== 0))
      ? ['- A last line such as `[1]` below a command is its exit code, where that is not 0.']
      : []),
  ];
}
