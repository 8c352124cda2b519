/** A word that a page may use without saying what it means. */
export interface Term {
  /** Its anchor on the glossary's page. */
  readonly id: string;
  readonly name: string;
  /** How pages write it: words in small letters, and code in backticks. The first use on a page is a link. */
  readonly forms: readonly string[];
  readonly meaning: string;
  /** The page that shows it best. */
  readonly page?: string;
}

/** The glossary, by name. */
export const TERMS: readonly Term[] = [
  {
    id: 'always-changed',
    name: 'always_changed',
    forms: ['`always_changed`', '`always_changed: true`'],
    meaning:
      'A key of a stage: DVC never finds it up to date, so it runs at each `dvc repro`. Stages behind it are skipped when it wrote the same bytes as before.',
    page: 'data/database-snapshot',
  },
  {
    id: 'ancestor',
    name: 'ancestor',
    forms: ['ancestor', 'ancestors', 'upstream'],
    meaning:
      'A stage whose outputs another stage reads, directly or through stages between. `dvc repro <target>` looks at the ancestors first.',
  },
  {
    id: 'bare-repository',
    name: 'bare repository',
    forms: ['bare repository'],
    meaning:
      'A Git repository without files to edit, to which people push. On these pages it is `../origin.git` and stands for GitHub or GitLab.',
  },
  {
    id: 'cache',
    name: 'cache',
    forms: ['cache'],
    meaning:
      'Where a clone keeps the content of what DVC tracks, by hash: `.dvc/cache`, or the folder that `cache.dir` names. It is not committed, and others do not see it.',
    page: 'storage/shared-cache',
  },
  {
    id: 'cache-false',
    name: 'cache: false',
    forms: ['`cache: false`'],
    meaning:
      'A key of an output: DVC records its hash and does not track its content, which belongs into Git. It suits small metrics and plots.',
  },
  {
    id: 'collector',
    name: 'collector',
    forms: ['collector', 'fan-in'],
    meaning: 'A stage that reads what many stages of one kind wrote, and writes one result.',
    page: 'pipelines/fan-out-fan-in',
  },
  {
    id: 'dependency',
    name: 'dependency',
    forms: ['dependency', 'dependencies'],
    meaning:
      'A file or a folder that a stage reads, listed under `deps`. When its content has another hash than at the last run, the stage is stale. What is read and not listed does not count.',
  },
  {
    id: 'dvc-file',
    name: '.dvc file',
    forms: ['`.dvc`'],
    meaning:
      'A small file that stands in Git for data that no stage writes: it holds the hash, and `dvc add` or `dvc import` makes it.',
  },
  {
    id: 'dvc-lock',
    name: 'dvc.lock',
    forms: ['`dvc.lock`', 'lock file'],
    meaning:
      'The file in which DVC records, for each stage, the command, the parameters and the hashes of what it read and wrote. It is committed, and says which results belong to the commit.',
  },
  {
    id: 'early-cutoff',
    name: 'early cutoff',
    forms: ['early cutoff'],
    meaning: 'A stage ran and wrote the same bytes as before, so the stages behind it are skipped.',
    page: 'pipelines/early-cutoff',
  },
  {
    id: 'experiment',
    name: 'experiment',
    forms: ['experiment', 'experiments', '`dvc exp`', '`dvc exp run`'],
    meaning:
      'A run of the pipeline by `dvc exp run`, kept with its parameters and results under a name and outside of the branches.',
    page: 'experiments/queued-sweep',
  },
  {
    id: 'fan-out',
    name: 'fan-out',
    forms: ['fan-out'],
    meaning: 'Many stages of one kind, each for one item of a list, which do not need each other.',
    page: 'pipelines/fan-out-fan-in',
  },
  {
    id: 'foreach',
    name: 'foreach',
    forms: ['`foreach`'],
    meaning:
      'A key of `dvc.yaml` that makes one stage for each item of a list. The stages are called `name@item`.',
    page: 'pipelines/fan-out-fan-in',
  },
  {
    id: 'frozen',
    name: 'frozen',
    forms: ['`frozen`', '`frozen: true`', 'frozen'],
    meaning:
      'A key of a stage or a `.dvc` file: `dvc repro` takes it as up to date, whatever changed.',
  },
  {
    id: 'garbage-collection',
    name: 'garbage collection',
    forms: ['garbage collection', '`dvc gc`', '`gc`'],
    meaning:
      '`dvc gc` removes from the cache, or from a remote, what none of the named commits needs.',
  },
  {
    id: 'hash',
    name: 'hash',
    forms: ['hash', 'hashes', 'md5', '`md5`'],
    meaning:
      'The MD5 of a file’s bytes, or of the list of a folder’s files. DVC compares hashes, not dates: equal bytes are no change.',
    page: 'reproducibility/deterministic-stage',
  },
  {
    id: 'import',
    name: 'import',
    forms: ['`dvc import`', '`import`'],
    meaning:
      'Data of another repository at one of its revisions, tracked by a `.dvc` file. It changes only by `dvc update`.',
    page: 'collaboration/data-registry',
  },
  {
    id: 'link-type',
    name: 'link type',
    forms: [
      'link type',
      'hardlink',
      'hardlinks',
      'hard link',
      'hard links',
      'symlink',
      'symlinks',
      'symbolic link',
      'symbolic links',
      'reflink',
      'reflinks',
      '`cache.type`',
    ],
    meaning:
      'How a file of the workspace stands for the content in the cache: as a copy, a reflink (a copy that shares blocks until it is changed), a hardlink, or a symlink. `cache.type` says in which order they are tried.',
    page: 'storage/shared-cache',
  },
  {
    id: 'manifest',
    name: 'manifest',
    forms: ['manifest'],
    meaning:
      'A list that a stage writes beside its results: from which content, code and parameters each of them was made.',
    page: 'data/incremental-stage',
  },
  {
    id: 'matrix',
    name: 'matrix',
    forms: ['`matrix`'],
    meaning: 'As `foreach`, with a stage for each combination of several lists.',
  },
  {
    id: 'metric',
    name: 'metric',
    forms: ['metric', 'metrics', '`metrics`'],
    meaning:
      'An output that holds numbers which `dvc metrics` shows, and compares between commits. It is small, so with `cache: false` it can be in Git.',
  },
  {
    id: 'output',
    name: 'output',
    forms: ['outputs', '`outs`'],
    meaning:
      'A file or a folder that a stage writes, listed under `outs`, `metrics` or `plots`. DVC puts its content into the cache and removes it before the stage runs, unless it is `persist`.',
  },
  {
    id: 'parameter',
    name: 'parameter',
    forms: ['parameter', 'parameters', '`params`'],
    meaning:
      'A value of `params.yaml`, or of another file, that a stage lists by its key. Only a change of that value makes the stage stale.',
  },
  {
    id: 'partition',
    name: 'partition',
    forms: ['partition', 'partitions'],
    meaning:
      'A piece of the data with a name of its own, such as a month, that can be computed alone.',
    page: 'data/partitioned-processing',
  },
  {
    id: 'persist',
    name: 'persist',
    forms: ['`persist`', '`persist: true`'],
    meaning:
      'A key of an output: it is not removed before the stage runs, so the stage can go on from it. The run-cache does not restore such a stage.',
    page: 'data/incremental-stage',
  },
  {
    id: 'pipeline',
    name: 'pipeline',
    forms: ['pipeline', 'pipelines'],
    meaning:
      'The stages of `dvc.yaml` and how they hang together: a stage that reads what another one writes comes after it.',
  },
  {
    id: 'plot',
    name: 'plot',
    forms: ['plots', '`plots`'],
    meaning:
      'An output with rows or an image that `dvc plots` draws, and compares between commits.',
  },
  {
    id: 'project-lock',
    name: 'project lock',
    forms: ["project's lock", 'project lock', 'repository lock'],
    meaning:
      'One for each project, in `.dvc/tmp/lock`. A DVC command holds it while it reads or records, and lets go of it while a stage’s own command runs. Others wait three seconds, or with `--wait-for-lock` as long as it takes.',
    page: 'parallel/parallel-stages',
  },
  {
    id: 'public-projects',
    name: 'public projects',
    forms: ['public projects', 'public repositories'],
    meaning:
      'What a page counts in: 241 projects with a `dvc.yaml` in snapshots of public repositories, read by DVC and by programs, and for the checks by hand; 151 of them once more by eye. They are no random sample: courses and repositories known for a feature are many. A count is of those that the question is about, so the bases differ.',
  },
  {
    id: 'push-false',
    name: 'push: false',
    forms: ['`push: false`'],
    meaning: 'A key of an output: `dvc push` leaves it out, so no other clone gets it.',
  },
  {
    id: 'queue',
    name: 'queue',
    forms: ['`dvc queue`', '`queue`', '`dvc exp run --queue`', '`--queue`'],
    meaning:
      'Experiments that wait for a worker. `dvc exp run --queue` adds one, `dvc queue start` runs them.',
    page: 'experiments/queued-sweep',
  },
  {
    id: 'registry',
    name: 'registry',
    forms: ['registry'],
    meaning: 'A repository whose purpose is to publish data or models for other repositories.',
    page: 'collaboration/data-registry',
  },
  {
    id: 'remote',
    name: 'remote',
    forms: ['remote', 'remotes'],
    meaning:
      'A store that several machines reach: a bucket, a server or a folder. `dvc push` copies content from the cache into it, `dvc pull` the other way. A Git remote is something else.',
    page: 'collaboration/data-registry',
  },
  {
    id: 'run-cache',
    name: 'run-cache',
    forms: ['run-cache', '`--run-cache`'],
    meaning:
      'Records, in the cache, of past runs. When a stage has run before with the same command, dependencies and parameters, DVC restores its outputs, and says that it “is cached”.',
    page: 'storage/run-cache-relay',
  },
  {
    id: 'rwlock',
    name: 'rwlock',
    forms: ['rwlock', '`rwlock`', 'read lock', 'write lock'],
    meaning:
      'Locks for single paths, in `.dvc/tmp/rwlock`. A stage holds its dependencies for reading and its outputs for writing while it runs. Nobody waits for them: the second one fails with “is busy”.',
    page: 'parallel/parallel-stages',
  },
  {
    id: 'single-item',
    name: 'single item',
    forms: ['`--single-item`', '`-s`', '`repro -s`', '`dvc repro -s`'],
    meaning:
      '`dvc repro --single-item` (`-s`) looks at the named stage only: it does not ask whether its ancestors are stale.',
    page: 'parallel/parallel-stages',
  },
  {
    id: 'stage',
    name: 'stage',
    forms: ['stage', 'stages'],
    meaning:
      'One step of a pipeline in `dvc.yaml`: a command, what it reads (`deps`, `params`) and what it writes (`outs`). `dvc repro` runs it when it is stale.',
  },
  {
    id: 'stale',
    name: 'stale',
    forms: ['stale'],
    meaning:
      'Of a stage: its command, a dependency, a parameter or an output is not what `dvc.lock` says. `dvc status` names the reason.',
  },
  {
    id: 'sweep',
    name: 'sweep',
    forms: ['sweep', 'sweeps'],
    meaning: 'One pipeline run with many values of its parameters, to compare what comes out.',
    page: 'experiments/queued-sweep',
  },
  {
    id: 'target',
    name: 'target',
    forms: ['target', 'targets'],
    meaning: 'What a command is told to work on: the name of a stage, a path, or a `.dvc` file.',
  },
  {
    id: 'wdir',
    name: 'wdir',
    forms: ['`wdir`'],
    meaning:
      'A key of a stage: the folder in which its command runs, and from which its paths count.',
    page: 'parallel/parallel-pipelines',
  },
  {
    id: 'workspace',
    name: 'workspace',
    forms: ['workspace', 'workspaces'],
    meaning:
      'The folder in which you work, with the files of the current commit and what DVC has put beside them.',
  },
  {
    id: 'worktree',
    name: 'worktree',
    forms: ['worktree', 'worktrees', '`git worktree`'],
    meaning:
      'A second folder of one Git repository, with a branch of its own: `git worktree add`. DVC sees it as a workspace of its own.',
    page: 'parallel/isolated-worker',
  },
];
