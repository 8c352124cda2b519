/**
 * The stage that DVC means by a name. It writes names from the folder where a command runs, so
 * `train`, `../a/dvc.yaml:train` and `pipelines/a/dvc.yaml:train` may be one stage. Undefined when
 * none fits, and when more than one does.
 */
export function findStage(name: string, stages: readonly string[]): string | undefined {
  if (stages.includes(name)) return name;
  const wanted = withoutWayUp(name);
  const same = stages.filter((stage) => withoutWayUp(stage) === wanted);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const fitting = stages.filter((stage) => {
    const own = withoutWayUp(stage);
    return isWithin(own, wanted) || isWithin(wanted, own);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** `../dvc.yaml:train` as `train`, `../data/raw.dvc` as `data/raw.dvc`. */
function withoutWayUp(name: string): string {
  return name.replace(/^(?:\.\.?\/)+/, '').replace(/^dvc\.yaml:/, '');
}

/** Whether the long name is the short one, seen from a folder further up. */
function isWithin(short: string, long: string): boolean {
  return long.endsWith(`/${short}`) || long.endsWith(`/dvc.yaml:${short}`);
}
