/** Options of DVC itself, before the command. */
export const GLOBAL_OPTIONS = ['--wait-for-lock', '--cd'];

/** Keys of `dvc.yaml` and of `.dvc` files. What stands behind a colon is the value that is meant. */
export const YAML_KEYS = [
  'always_changed',
  'artifacts',
  'cache: false',
  'datasets',
  'foreach',
  'frozen',
  'matrix',
  'meta',
  'metrics',
  'params',
  'persist',
  'plots',
  'push: false',
  'remote: name',
  'vars',
  'wdir',
];

/** Keys of DVC's configuration. */
export const CONFIG_KEYS = [
  'cache.dir',
  'cache.shared',
  'cache.type',
  'cache.verify',
  'core.analytics',
  'core.autostage',
  'core.check_update',
  'core.checksum_jobs',
  'core.hardlink_lock',
  'core.no_scm',
  'core.remote',
  'core.site_cache_dir',
  'exp.auto_push',
  'exp.git_remote',
  'hydra.config_dir',
  'hydra.config_module',
  'hydra.config_name',
  'hydra.enabled',
  'hydra.plugins_path',
  'parsing.bool',
  'parsing.list',
  'remote.bearer_token_command',
  'remote.jobs',
  'remote.url',
  'remote.version_aware',
  'remote.worktree',
  'state.dir',
];

/** Environment variables that DVC reads or sets. */
export const VARIABLES = [
  'DVC_EXP_AUTO_PUSH',
  'DVC_EXP_BASELINE_REV',
  'DVC_EXP_GIT_REMOTE',
  'DVC_EXP_NAME',
  'DVC_GLOBAL_CONFIG_DIR',
  'DVC_IGNORE_ISATTY',
  'DVC_NO_ANALYTICS',
  'DVC_ROOT',
  'DVC_SITE_CACHE_DIR',
  'DVC_STAGE',
  'DVC_SYSTEM_CONFIG_DIR',
];

/** What DVC offers to Python. */
export const PYTHON = [
  'dvc.api',
  'dvc.api.DVCFileSystem',
  'dvc.api.artifacts_show',
  'dvc.api.exp_save',
  'dvc.api.exp_show',
  'dvc.api.get_dataset',
  'dvc.api.get_url',
  'dvc.api.metrics_show',
  'dvc.api.open',
  'dvc.api.params_show',
  'dvc.api.read',
];

/** What has no name in DVC's code, and one in its documentation. */
export const IDEAS = [
  '.dvcignore',
  'directory dependency',
  'dvc.lock',
  'merge driver',
  'run-cache',
  'several dvc.yaml',
  'templating',
];
