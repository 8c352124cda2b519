import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExampleFile, Project } from '../project/project.ts';
import { listExampleFiles, listExampleLinks } from './git.ts';
import { listExamples, type Root } from './read.ts';

/** The files of `examples/<name>` with their text. */
export function readExample(root: Root, name: string): ExampleFile[] {
  const folder = path.join(root, 'examples', name);
  return listExampleFiles(folder).map((file) => ({
    path: file,
    text: readFileSync(path.join(folder, file), 'utf8'),
  }));
}

/** One folder of `examples/`, with what is in it. */
export function readProject(root: Root, name: string): Project {
  const links = listExampleLinks(path.join(root, 'examples', name));
  return { name, files: readExample(root, name), links };
}

/** The files of every example by its name: one question to Git for all of them. */
export function readExamples(root: Root): ReadonlyMap<string, readonly ExampleFile[]> {
  const examples = new Map<string, ExampleFile[]>();
  const folder = path.join(root, 'examples');
  for (const file of listExampleFiles(folder)) {
    const [name = '', ...rest] = file.split('/');
    const text = readFileSync(path.join(folder, file), 'utf8');
    examples.set(name, [...(examples.get(name) ?? []), { path: rest.join('/'), text }]);
  }
  return examples;
}

/** Every folder of `examples/`, with what is in it: also one that has no files at all. */
export function readProjects(root: Root): Project[] {
  const files = readExamples(root);
  const links = listExampleLinks(path.join(root, 'examples'));
  return listExamples(root).map((name) => ({
    name,
    files: files.get(name) ?? [],
    links: links.flatMap((link) =>
      link === name || link.startsWith(`${name}/`) ? [link.slice(name.length + 1)] : [],
    ),
  }));
}
