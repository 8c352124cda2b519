import { strangeBytes } from '../text/strange-bytes.ts';
import type { ProjectRule } from './project-rule.ts';

/** Files that are read by programs of ours, by DVC or by Git. What is data may have any form. */
const OURS =
  /\.(?:dvc|json|lock|md|py|sh|sql|toml|ya?ml)$|(?:^|\/)\.(?:dvcignore|gitattributes|gitignore)$/;

/** The text files of an example have the line ends of Unix, and no mark before the first character. */
export const bytes: ProjectRule = ({ files }) =>
  files
    .filter(({ path }) => OURS.test(path))
    .flatMap(({ path, text }) => strangeBytes(text).map((found) => ({ ...found, file: path })));
