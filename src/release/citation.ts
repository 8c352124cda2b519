/** CITATION.cff for a version and the day of its release; nothing else in it changes. */
export function releaseCitation(citation: string, version: string, day: string): string {
  const others = citation
    .trimEnd()
    .split('\n')
    .filter((line) => !/^(?:version|date-released):/.test(line));
  return [...others, `version: ${version}`, `date-released: ${day}`, ''].join('\n');
}
