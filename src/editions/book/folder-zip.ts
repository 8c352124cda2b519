import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listExampleFiles } from '../../catalogue/disk/git.ts';
import { listPatternFiles } from '../../catalogue/disk/read.ts';
import { pinnedDvc } from '../../catalogue/disk/requirements.ts';
import { zipFiles } from '../../catalogue/reader/zip.ts';
import { EDITION_NAME, type Edition } from './edition.ts';
import { filesIn } from './files-in.ts';
import { folderReadme } from './folder-readme.ts';

/** What an example needs beside its own folder, and whose all of it is. */
const BESIDE = ['requirements.txt', 'LICENSE'];

/** The site, the pages as they are written, and every example, as a folder for a reader without a network. */
export const folderZip: Edition = {
  file: `${EDITION_NAME}.zip`,
  title: 'The site as a folder, with all pages and examples',
  make: async (dist) => {
    const root = process.cwd();
    const sources = [
      ...BESIDE,
      ...listPatternFiles(root),
      ...listExampleFiles(path.join(root, 'examples')).map((file) => `examples/${file}`),
    ];
    const files = [
      ...filesIn(dist).map((file) => [`site/${file}`, path.join(dist, file)] as const),
      ...sources.map((file) => [file, path.join(root, file)] as const),
    ];
    const readme = Buffer.from(folderReadme(pinnedDvc(root)));
    return zipFiles(
      new Map([
        [`${EDITION_NAME}/README.txt`, readme],
        ...files.map(([to, from]) => [`${EDITION_NAME}/${to}`, readFileSync(from)] as const),
      ]),
    );
  },
};
