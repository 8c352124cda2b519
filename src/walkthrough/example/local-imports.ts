import path from 'node:path';

const IMPORT = /^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import|import[ \t]+([\w., \t]+))/gm;

/**
 * Every module of the same project that a Python script imports, directly or through another one.
 * A module is looked for beside the script, where `python path/to/script.py` finds it.
 *
 * @param files text of every file of the project, by path with forward slashes
 */
export function localImports(script: string, files: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    for (const name of importedNames(files.get(file) ?? '')) {
      const base = path.posix.join(path.posix.dirname(script), ...name.split('.'));
      const module = [`${base}.py`, `${base}/__init__.py`].find((candidate) =>
        files.has(candidate),
      );
      if (!module || found.has(module)) continue;
      found.add(module);
      visit(module);
    }
  };
  visit(script);
  return [...found].sort();
}

function importedNames(text: string): string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, from, list = '']) =>
    from ? [from] : list.split(',').map((name) => name.trim().split(/\s/)[0] ?? ''),
  );
}
