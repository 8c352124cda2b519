import { spawnSync } from 'node:child_process';
import { installDebianPackage } from './debian.ts';

const isThere = () => spawnSync('pdftotext', ['-v']).status === 0;

/**
 * What reads the PDF in its test, installed where that can be done without asking. Only that test needs
 * it. @returns in words, whether it is there
 */
export function ensurePoppler(print: (line: string) => void): string {
  if (!isThere()) installDebianPackage('poppler-utils', print);
  return isThere()
    ? 'pdftotext: found'
    : 'pdftotext: missing, only the test of the PDF needs it. Fix: install poppler-utils (Debian) or poppler (Homebrew)';
}
