import { type Definition, lines } from './definition.ts';

/** The text of a page apart from its fences. */
export const PROSE = {
  'markdown-only': {
    holds: 'A page is Markdown, and nothing in it runs.',
    why: 'A page is built and read by people who did not write it. `import` and `{…}` would run in the build; HTML could run in the browser; a picture would say nothing in a terminal, and nobody can check it.',
    in: 'page',
    wrong: lines('The file is called `{name}.csv`, see', '{process.cwd()}.'),
    right: lines('The file is called `{name}.csv`, in the current folder.'),
  },
  'mdx-syntax': {
    holds: 'A page can be read as MDX.',
    why: 'MDX reads `{`, and `<` before a letter, as code. In a code span they are just signs.',
    in: 'page',
    wrong: 'The stage writes data/{year.csv.',
    right: 'The stage writes `data/{year}.csv`.',
  },
  'link-target': {
    holds:
      'A link leads to an `https:` or `mailto:` address, to a page by its file, or to a heading.',
    why: 'Other schemes can run code (`javascript`), are not encrypted (`http`), or depend on the host that serves the site (`/data/`). A page’s file works on the site, on GitHub and in an editor.',
    in: 'page',
    wrong: 'See [the documentation](http://doc.dvc.org) and [the cache](/storage/).',
    right:
      'See [the documentation](https://doc.dvc.org) and [the other page](../parallel/far.mdx).',
  },
  'link-broken': {
    holds: 'A link within the catalogue leads to a page that exists, and to a heading that it has.',
    why: 'A reader who follows a link has a problem now. The anchor of a heading is made of its words: it changes with them.',
    in: 'page',
    wrong: 'See [why](../parallel/far.mdx#reasons).',
    right: 'See [why](../parallel/far.mdx#why).',
  },
  'term-undefined': {
    holds: 'A word of the trade is in the glossary.',
    why: 'Who does not know the word needs it explained, and the site links its first use to the glossary.',
    in: 'page',
    wrong: 'The frobnicate-cache keeps it.',
    right: 'The run-cache keeps it.',
  },
  word: {
    holds: 'Words are spelt right, mean one thing, and are needed.',
    why: 'A word that says nothing costs a tired reader time, and “simply” tells who struggles that they should not. One name for one thing can be searched for. The list is short, and reviewed: `src/catalogue/rules/text/words.ts`.',
    in: 'page',
    wrong: 'Simply run the command, it is very fast on Github.',
    right: 'Run the command: it takes a second.',
  },
  'too-long': {
    holds: 'A page has at most 900 words of prose, a blueprint 1,800.',
    why: 'A page is read in one sitting, by somebody with a problem. What a command on the page shows need not be told as well.',
    in: 'page',
    wrong: lines('A sentence that says it once more.', '', `${'word '.repeat(900)}`.trim()),
    right: 'A sentence that says it once.',
  },
  'title-in-text': {
    holds: 'The title stands in the frontmatter only.',
    why: 'The site sets it above the text. Written twice, the two would differ one day.',
    in: 'page',
    wrong: '# Shared Cache',
    right: 'The cache is shared.',
  },
  'byte-order-mark': {
    holds: 'No invisible mark stands before the first character.',
    why: 'Nobody sees it. DVC hashes it, YAML and Python may refuse it, and a comparison would only say that two equal lines differ.',
    in: 'README.md',
    wrong: '\u{FEFF}The example of a page.',
    right: 'The example of a page.',
  },
  'line-ends': {
    holds: 'Lines end with LF.',
    why: 'CR LF changes the hash of a file, so DVC runs its stages again; a script that ends its first line so cannot be started.',
    in: 'README.md',
    wrong: 'The example of a page.\r\nRun: dvc repro\r\n',
    right: 'The example of a page.\nRun: dvc repro\n',
  },
  'invisible-character': {
    holds: 'Text has no characters that cannot be seen.',
    why: 'A no-break space in a command makes the shell look for a program of another name. Marks that turn the direction of writing let code say something else than it shows.',
    in: 'page',
    wrong: 'Run `dvc\u{A0}repro`.',
    right: 'Run `dvc repro`.',
  },
  encoding: {
    holds: 'Text is UTF-8.',
    why: 'A file in another encoding loses its letters on the way: what cannot be read is shown as �.',
    in: 'README.md',
    wrong: 'Na\u{FFFD}ve forecasts.',
    right: 'Naïve forecasts.',
  },
} as const satisfies Readonly<Record<string, Definition>>;
