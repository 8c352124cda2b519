/** What a reader looks at first. */
const FIRST = ['README.md', 'dvc.yaml', 'params.yaml'];
const LANGUAGES: Readonly<Record<string, string>> = {
  py: 'python',
  lock: 'yaml',
  md: 'markdown',
  sh: 'bash',
};

/** Place of a file in an example's list: what explains first, what DVC wrote last. */
export function readingOrder(file: string): number {
  const first = FIRST.indexOf(file);
  if (first >= 0) return first - FIRST.length;
  if (file.endsWith('dvc.lock')) return 3;
  return file.startsWith('.') || file.endsWith('.gitignore') ? 2 : 1;
}

/** The language that a file is highlighted in. */
export function languageOf(file: string): string {
  const extension = file.split('.').at(-1) ?? '';
  return file.endsWith('.dvc/config') ? 'ini' : (LANGUAGES[extension] ?? extension);
}
