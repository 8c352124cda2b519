/**
 * Words that readers use for the same thing, as they were found in threads. Whoever looks for one of a
 * line finds the others, too, though less well. Of several words, each counts by itself.
 */
const SYNONYMS: readonly string[] = [
  'parallel concurrent concurrently simultaneously simultaneous multiple',
  'rerun reruns recompute recomputed reexecute retrain retrained again repeat',
  'database mysql postgres postgresql sqlite sql query table',
  'sweep grid hyperparameter hyperparameters tuning tune rates',
  'deterministic reproducible identical nondeterministic bitwise byte bytes equal',
  'hash md5 checksum',
  'remote bucket s3 gcs azure cloud storage',
  'cluster slurm hpc node nodes dask ray machine machines',
  'secret secrets password credentials credential token key keys',
  'stale outdated',
  'partition partitions month monthly week weekly daily incremental append new',
  'collect aggregate gather combine collector',
  'continue keep going',
  'worktree worktrees branches checkout',
  'gate ci check validation validate',
  'model models release promote promoted deploy production',
  'registry share shared projects publish',
  'delete remove clean gc garbage',
  'disk space full',
  'thread threads cores cpu',
  'copy copies link links hardlink symlink',
  'pull download downloads fetch',
];

/** Normalised words by normalised word. @param normalise the form by which words are found */
export function synonymsBy(
  normalise: (word: string) => string | null,
): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  for (const line of SYNONYMS) {
    const words = [...new Set(line.split(' ').flatMap((word) => normalise(word) ?? []))];
    for (const word of words) {
      known.set(word, [...(known.get(word) ?? []), ...words.filter((other) => other !== word)]);
    }
  }
  return known;
}
