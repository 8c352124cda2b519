import { epub } from '../epub/epub.ts';
import { pdf } from '../pdf/pdf.ts';
import type { Edition } from './edition.ts';
import { folderZip } from './folder-zip.ts';

/** Every edition that `npm run book` makes, in the order in which they are offered. */
export const EDITIONS: readonly Edition[] = [folderZip, epub, pdf];
