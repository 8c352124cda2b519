/** A file, or a folder with what is in it. */
export interface TreeNode {
  /** Its own name; a folder's ends with a slash. */
  readonly name: string;
  /** The whole path of a file. */
  readonly path?: string;
  readonly children: readonly TreeNode[];
}

/** Paths as a tree. A folder stands where its first file stood. */
export function fileTree(paths: readonly string[], folder = ''): TreeNode[] {
  const names = paths.map((path) => /^[^/]+\/?/.exec(path.slice(folder.length))?.[0] ?? '');
  return [...new Set(names)].map((name) => {
    const path = folder + name;
    if (!name.endsWith('/')) return { name, path, children: [] };
    const inside = paths.filter((other) => other.startsWith(path));
    return { name, children: fileTree(inside, path) };
  });
}
