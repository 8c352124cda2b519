import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { SITE } from '../../catalogue/site.ts';
import { escapeHtml } from '../../markdown/html.ts';
import { type Book, inOrder } from '../chapters/book.ts';
import type { Chapter } from '../chapters/chapter.ts';
import { contentsItems } from '../chapters/contents.ts';
import { coverSvg } from '../chapters/cover.ts';
import { BOOK_STYLES, byDay, stylesheet } from '../chapters/paper.ts';

/** The page that each anchor is on, counted from 1; of the anchors that something links to. */
export type PageNumbers = ReadonlyMap<string, number>;

/** Fonts that come with the project: the same sheets on every machine. */
const FONTS = [
  ['Gelasio', 400, 'normal', '@expo-google-fonts/gelasio/400Regular/Gelasio_400Regular.ttf'],
  [
    'Gelasio',
    400,
    'italic',
    '@expo-google-fonts/gelasio/400Regular_Italic/Gelasio_400Regular_Italic.ttf',
  ],
  ['Gelasio', 600, 'normal', '@expo-google-fonts/gelasio/600SemiBold/Gelasio_600SemiBold.ttf'],
  [
    'JetBrains Mono',
    400,
    'normal',
    '@expo-google-fonts/jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf',
  ],
  [
    'JetBrains Mono',
    400,
    'italic',
    '@expo-google-fonts/jetbrains-mono/400Regular_Italic/JetBrainsMono_400Regular_Italic.ttf',
  ],
  [
    'JetBrains Mono',
    700,
    'normal',
    '@expo-google-fonts/jetbrains-mono/700Bold/JetBrainsMono_700Bold.ttf',
  ],
] as const;

/**
 * The whole book as one XHTML document for sheets of A4: cover, contents, and the chapters, each with
 * a running head. It refers to fonts by their files.
 */
export function printDocument(book: Book, numbers: PageNumbers): string {
  const chapters = inOrder(book);
  const css = [
    ...fontFaces(),
    ...BOOK_STYLES.map(stylesheet),
    stylesheet('../pdf/print.css'),
    ...book.parts.flatMap((part) =>
      [part, ...part.chapters].map((chapter) => sheet(chapter, part.title)),
    ),
    ...book.appendices.map((chapter) => sheet(chapter, SITE)),
  ];
  const top = new Set<Chapter>([...book.parts, ...book.appendices]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">
<head><meta charset="utf-8"/><title>${escapeHtml(SITE)}</title><style>${escapeHtml(css.join('\n'))}</style></head>
<body>
<div class="cover">${coverSvg(book)}</div>
<nav class="contents"><h1>Contents</h1>${contents(book, numbers)}</nav>
${chapters.map((chapter) => section(chapter, top.has(chapter))).join('\n')}
</body>
</html>
`;
}

/** A chapter; the headings of one inside a part are a level lower than the part's. */
function section({ key, body }: Chapter, isTop: boolean): string {
  const inner = isTop
    ? body
    : body
        .replaceAll(
          /(<\/?h)([1-5])\b/g,
          (_, tag: string, level: string) => tag + (Number(level) + 1),
        )
        .replace('<h2>', '<h2 class="chapter-title">');
  return `<section id="${key}" class="chapter" style="page:${key}">${inner}</section>`;
}

/** The sheets of a chapter: Chromium takes a running head from its sheet only, not from the text. */
function sheet({ key, title }: Chapter, part: string): string {
  const text = 'font: 9pt Gelasio, serif; color: var(--soft)';
  const head = (content: string) => `content: ${JSON.stringify(content)}; ${text}`;
  return byDay(
    `@page ${key} { @top-left { ${head(part)} } @top-right { ${head(part === title ? '' : title)}; font-style: italic } @bottom-center { content: counter(page); ${text} } }`,
  );
}

function contents(book: Book, numbers: PageNumbers): string {
  const items = contentsItems(
    book,
    ({ key, title }, inner) =>
      `<li><a href="#${key}"><span>${escapeHtml(title)}</span><span class="dots"></span><span class="number">${numbers.get(key) ?? ''}</span></a>${inner}</li>`,
  );
  return `<ol>${items}</ol>`;
}

function fontFaces(): string[] {
  const require = createRequire(import.meta.url);
  return FONTS.map(([family, weight, style, file]) => {
    const address = pathToFileURL(require.resolve(file)).href;
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url("${address}") }`;
  });
}
