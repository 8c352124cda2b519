/** Where the Python is that readers copy: formatted and checked by Ruff. */
export const PYTHON: readonly string[] = ['examples', 'src/scaffold/example'];
