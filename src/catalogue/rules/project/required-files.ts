import type { ProjectRule } from './project-rule.ts';

const REQUIRED = [
  { file: 'dvc.yaml', fix: 'declare the stages there' },
  { file: 'README.md', fix: 'say in three lines what the project does and how to run it' },
  { file: '.dvc/config', fix: 'dvc init --subdir makes it' },
  { file: '.dvcignore', fix: 'dvc init --subdir makes it' },
];

/** An example is a DVC project that explains itself. */
export const requiredFiles: ProjectRule = ({ files }) =>
  REQUIRED.filter(({ file }) => !files.some(({ path }) => path === file)).map(({ file, fix }) => ({
    file,
    line: 1,
    rule: 'example-file',
    message: `the example has no ${file}`,
    fix: `add it: ${fix}`,
  }));

/** An example has no symbolic links: in its zip, and on another machine, they lead somewhere else. */
export const symbolicLinks: ProjectRule = ({ links }) =>
  links.map((file) => ({
    file,
    line: 1,
    rule: 'example-link',
    message: 'it is a symbolic link',
    fix: 'put a copy of the file in its place',
  }));
