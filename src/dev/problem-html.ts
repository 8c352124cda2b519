import type { Problem } from '../catalogue/problem.ts';
import { escapeHtml } from '../markdown/html.ts';

const STYLE = `
.form-problems { font: 15px/1.5 system-ui, sans-serif; background: #fff4ec; color: #1f1b16; padding: 1rem 1.5rem; }
.form-problems h2 { font-size: 1.1rem; margin: 0 0 .5rem; }
.form-problems p { margin: .5rem 0 0; }
.form-problems ol { margin: 0; padding-inline-start: 1.5rem; }
.form-problems a { color: #7c2d12; }
.form-problems code { overflow-wrap: anywhere; }`;

/**
 * What is wrong, as a panel below a page: what is wrong with the page itself comes first.
 *
 * @param state what became of its walkthrough, in a sentence
 */
export function problemPanel(problems: readonly Problem[], file: string, state?: string): string {
  if (problems.length === 0 && state === undefined) return '';
  const own = problems.filter((problem) => problem.file === file);
  const others = problems.filter((problem) => problem.file !== file);
  const items = [...own, ...others].map(item).join('');
  const title = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const list = problems.length === 0 ? '' : `<h2>${title}</h2><ol>${items}</ol>`;
  const run = state === undefined ? '' : `<p>${escapeHtml(state)}</p>`;
  return `<style>${STYLE}</style><aside class="form-problems" aria-label="While you write">${list}${run}</aside>`;
}

/** A page of its own, for one that cannot be drawn. It reloads when a file is saved. */
export function problemPage(problems: readonly Problem[], file: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(file)} cannot be shown</title><h1 style="font:600 1.5rem system-ui;margin:1.5rem">${escapeHtml(file)} cannot be shown</h1>${problemPanel(problems, file)}<script type="module" src="/@vite/client"></script></html>`;
}

function item({ file, line, rule, message, fix }: Problem): string {
  const [place, what, how] = [`${file}:${line}`, message, fix].map(escapeHtml);
  return `<li><code>${place}</code> ${what} (<a href="/rules/${rule}/">${rule}</a>). Fix: ${how}</li>`;
}
