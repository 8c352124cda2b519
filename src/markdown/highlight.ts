import { createCssVariablesTheme, createHighlighter, type ThemedToken } from 'shiki';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { escapeHtml } from './html.ts';

const LANGUAGES = ['bash', 'ini', 'json', 'markdown', 'python', 'toml', 'yaml'] as const;
const ALIASES: Readonly<Record<string, string>> = { sh: 'bash', yml: 'yaml', mdx: 'markdown' };
const PREFIX = '--code-';

const theme = createCssVariablesTheme({ name: 'catalogue', variablePrefix: PREFIX });
// On these languages as exact as the engine in WebAssembly, and faster.
const ready = createHighlighter({
  themes: [theme],
  langs: [...LANGUAGES],
  engine: createJavaScriptRegexEngine(),
});

/**
 * Code as one HTML string a line. Tokens carry a class such as `t-keyword` instead of a colour, so
 * that one stylesheet serves light and dark. A language that is not known is escaped only.
 */
export async function highlightLines(code: string, lang: string): Promise<string[]> {
  const name = LANGUAGES.find((language) => language === (ALIASES[lang] ?? lang));
  if (!name) return code.split('\n').map(escapeHtml);
  const highlighter = await ready;
  const { tokens } = highlighter.codeToTokens(code, {
    lang: name,
    theme: 'catalogue',
    // With a limit of time for each line, a busy machine would colour code otherwise.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) => mergeTokens(line).map(tokenHtml).join(''));
}

interface Token {
  readonly text: string;
  readonly kind: string;
}

/** Neighbours of one kind become one token: fewer elements for the same picture. */
function mergeTokens(line: readonly ThemedToken[]): Token[] {
  const merged: Token[] = [];
  for (const { content, color = '' } of line) {
    const kind = /token-([\w-]+)/.exec(color)?.[1] ?? '';
    const last = merged.at(-1);
    if (last && (last.kind === kind || content.trim() === '')) {
      merged[merged.length - 1] = { text: last.text + content, kind: last.kind };
    } else {
      merged.push({ text: content, kind });
    }
  }
  return merged;
}

function tokenHtml({ text, kind }: Token): string {
  return kind ? `<span class="t-${kind}">${escapeHtml(text)}</span>` : escapeHtml(text);
}
