import { expect, test } from 'vitest';
import { fileTree, type TreeNode } from '../../../src/catalogue/lists/file-tree.ts';

test.for([
  [['README.md', 'dvc.yaml'], 'README.md dvc.yaml'],
  [['dvc.yaml', 'src/a.py', '.dvc/config', 'src/b.py'], 'dvc.yaml src/(a.py b.py) .dvc/(config)'],
  [['a/b/c', 'a/d', 'ab/e'], 'a/(b/(c) d) ab/(e)'],
  [[], ''],
] as const)('the files %j are the tree %s', ([paths, tree]) => {
  const show = (nodes: readonly TreeNode[]): string =>
    nodes
      .map(({ name, children }) => (children.length > 0 ? `${name}(${show(children)})` : name))
      .join(' ');
  const pathsOf = (nodes: readonly TreeNode[]): string[] =>
    nodes.flatMap(({ path, children }) => [...(path ? [path] : []), ...pathsOf(children)]);
  expect(show(fileTree(paths))).toBe(tree);
  expect(pathsOf(fileTree(paths)).sort()).toEqual([...paths].sort());
});
