/** A release of DVC: `3.61.0`. */
export const VERSION = /^\d+\.\d+\.\d+$/;

/** Below zero when release `a` came before `b`, zero when they are the same. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return (left ?? []).reduce((order, part, i) => order || part - (right?.[i] ?? 0), 0);
}
