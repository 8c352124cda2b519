/**
 * The drawing in HTML that is valid: a validator has nothing against it, and it looks the same.
 * Mermaid puts paragraphs into spans, and gives names to shapes.
 */
export function toValid(svg: string): string {
  return svg
    .replaceAll(/<style>[\s\S]*?<\/style>/g, lineRules)
    .replaceAll('<p>', '<span class="line">')
    .replaceAll('</p>', '</span>')
    .replaceAll(/(<(?:rect|line)\b[^>]*?) name="[^"]*"/g, '$1');
}

/** The rules for paragraphs, for the spans that stand for them. */
function lineRules(style: string): string {
  return style
    .replaceAll(/(?<=[\s,])p(?=[\s,{])/g, '.line')
    .replaceAll(/(?<= \.line\{)(?=margin)/g, 'display:block;');
}
