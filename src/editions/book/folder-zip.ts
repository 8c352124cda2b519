import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { EDITION_NAME, type Edition } from './edition.ts';

/** The oldest time that a zip can hold, so that the same files give the same bytes. */
const MTIME = '1980-01-01T00:00:00';

/** The site as a folder that opens by double click, without a server. */
export const folderZip: Edition = {
  file: `${EDITION_NAME}.zip`,
  title: 'The site as a folder',
  make: async (dist) => {
    const files = globSync('**', { cwd: dist, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((from) => [path.relative(dist, from).replaceAll(path.sep, '/'), from] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const entries = files.map(([name, from]) => [`${EDITION_NAME}/${name}`, readFileSync(from)]);
    return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(MTIME) });
  },
};
