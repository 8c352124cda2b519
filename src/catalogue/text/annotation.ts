/** What appears beside a line in a pull request. */
export interface Annotation {
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly text: string;
}

/** An error as GitHub's workflow command: a line that its runner reads from what a step prints. */
export function annotation({ file, line, title, text }: Annotation): string {
  return `::error file=${property(file)},line=${line},title=${property(title)}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
