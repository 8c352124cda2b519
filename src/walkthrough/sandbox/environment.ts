import path from 'node:path';

/** The pinned author, committer and time of every commit made in a sandbox. */
const COMMIT = {
  NAME: 'Reader',
  EMAIL: 'reader@example.com',
  DATE: '2026-01-01T00:00:00+00:00',
} as const;

/**
 * The whole environment of a page's commands. Nothing of the machine gets in but PATH: the same
 * page gives the same transcript under another HOME, locale or terminal.
 *
 * @param root the sandbox's folder, which is HOME
 * @param systemPath where Git and the shell's tools are found
 */
export function sandboxEnvironment(root: string, systemPath: string): Record<string, string> {
  const home = (...names: string[]) => path.join(root, ...names);
  return {
    HOME: root,
    TMPDIR: home('.tmp'),
    XDG_CONFIG_HOME: home('.config'),
    XDG_CACHE_HOME: home('.cache'),
    XDG_DATA_HOME: home('.local', 'share'),
    PATH: [home('.venv', 'bin'), ...withoutNodeModules(systemPath)].join(path.delimiter),
    // DVC runs a stage's command with it.
    SHELL: '/bin/bash',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    TERM: 'dumb',
    COLUMNS: '80',
    LINES: '24',
    NO_COLOR: '1',
    PYTHONHASHSEED: '0',
    PYTHONDONTWRITEBYTECODE: '1',
    GIT_CONFIG_GLOBAL: home('.gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: COMMIT.NAME,
    GIT_AUTHOR_EMAIL: COMMIT.EMAIL,
    GIT_AUTHOR_DATE: COMMIT.DATE,
    GIT_COMMITTER_NAME: COMMIT.NAME,
    GIT_COMMITTER_EMAIL: COMMIT.EMAIL,
    GIT_COMMITTER_DATE: COMMIT.DATE,
    DVC_NO_ANALYTICS: '1',
    DVC_GLOBAL_CONFIG_DIR: home('.config', 'dvc'),
    DVC_SYSTEM_CONFIG_DIR: home('.config', 'dvc-system'),
    DVC_SITE_CACHE_DIR: home('.cache', 'dvc'),
  };
}

/**
 * The environment of a reader who follows a page by hand in a new terminal: nothing is pinned.
 *
 * @param home HOME
 * @param folder the folder that the page calls `~`, with the environment in it
 */
export function readerEnvironment(
  home: string,
  folder: string,
  systemPath: string,
): Record<string, string> {
  return {
    HOME: home,
    USER: 'reader',
    SHELL: '/bin/bash',
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    PATH: [path.join(folder, '.venv', 'bin'), ...withoutNodeModules(systemPath)].join(
      path.delimiter,
    ),
  };
}

/** npm puts its own folders first on PATH; a reader's shell has none of them. */
function withoutNodeModules(systemPath: string): string[] {
  return systemPath
    .split(path.delimiter)
    .filter((folder) => folder && !folder.includes('node_modules'));
}
