import { posix } from 'node:path';
import type { ProjectRule } from './project-rule.ts';

/** Letters, digits and signs that no shell and no system reads as something else. */
const PLAIN = /^[A-Za-z0-9._][\w.@+=-]*$/;
/** Names that Windows keeps for devices, whatever follows the full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A file has a name that every system can write, and that no other file has on any of them. */
export const names: ProjectRule = ({ files }) => {
  const paths = files.map(({ path }) => path);
  const strange = paths.flatMap((file) => {
    const why = file.split('/').map(complaint).find(Boolean);
    return why ? [problem(file, why, 'use letters, digits, hyphens and underscores')] : [];
  });
  const byLetters = Map.groupBy(withFolders(paths), (file) => file.toLowerCase());
  const twice = [...byLetters.values()].flatMap(([first, ...others]) =>
    others.map((file) =>
      problem(file, `it differs from ${first} in case only`, 'give one of them another name'),
    ),
  );
  return [...strange, ...twice];
};

function problem(file: string, message: string, fix: string) {
  return { file, line: 1, rule: 'example-name' as const, message, fix };
}

function complaint(name: string): string | undefined {
  if (DEVICE.test(name)) return `"${name}" is the name of a device on Windows`;
  if (name.endsWith('.')) return `"${name}" ends with a full stop, which Windows takes away`;
  return PLAIN.test(name) ? undefined : `"${name}" is no name on every system`;
}

/** The paths, and those of all folders that they are in. */
function withFolders(paths: readonly string[]): string[] {
  const folders = paths.flatMap((file) => {
    const parts = posix.dirname(file).split('/');
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  });
  return [...new Set([...paths, ...folders])];
}
