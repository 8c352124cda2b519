/** The text of a page whose frontmatter has one relation more: it prevents the page with this id. */
export function addPrevents(source: string, id: string): string {
  const relation = `{ page: ${id}, as: prevents }`;
  const lines = source.split('\n');
  const end = lines.indexOf('---', 1);
  const index = lines.slice(0, end).findIndex((line) => line.startsWith('related:'));
  const [from, removed] = index < 0 ? [end, 0] : [index, 1];
  return lines.toSpliced(from, removed, ...withRelation(lines[index] ?? '', relation)).join('\n');
}

/** The line `related:` in its three forms: a list below it, an empty list, and one in brackets. */
function withRelation(line: string, relation: string): string[] {
  const list = /^related:\s*\[(.*\S.*)\]\s*$/.exec(line)?.[1];
  return list ? [`related: [${relation}, ${list.trim()}]`] : ['related:', `  - ${relation}`];
}
