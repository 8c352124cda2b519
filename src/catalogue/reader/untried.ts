/**
 * Surroundings that the walkthroughs do not have, and that a reader may well have: the list that
 * "Not tried here" is checked against.
 */
export const UNTRIED = [
  'macOS',
  'Windows',
  'S3',
  'Google Cloud Storage',
  'Azure',
  'SSH',
  'NFS',
  'HTTP',
  'Containers',
  'Kubernetes',
  'Slurm',
  'A cluster',
  'GPU',
  'GitHub Actions',
  'GitLab CI',
  'PostgreSQL',
  'A data warehouse',
  'Reflinks',
  'Large data',
  'Many files',
  'Many users',
  'Another CPU',
] as const;

/** Every page runs on Linux only, so that every page says what may differ elsewhere. */
export const ALWAYS_UNTRIED: readonly string[] = ['macOS', 'Windows'];
