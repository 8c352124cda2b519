import type { Page } from '../page.ts';

/**
 * What a reader types before the first command of a page, in an empty folder that the page calls
 * `~`. `unpack` is done once for a page, `environment` once for all, `begin` puts the reader where the
 * page starts: in a Git repository with one commit.
 */
export interface FollowAlong {
  /** Name of the zip; a page without an example has none. */
  readonly zip: string | undefined;
  readonly unpack: readonly string[];
  readonly environment: readonly string[];
  readonly begin: readonly string[];
}

/** The commands from nothing to the first fence. The walkthrough runs them as the site shows them. */
export function followAlong({ data: { example }, slug }: Page): FollowAlong {
  const commit = ['git init -q -b main', 'git add .'];
  const environment = ['python3 -m venv .venv', '. .venv/bin/activate'];
  if (example === undefined) {
    return {
      zip: undefined,
      unpack: [],
      environment: [...environment, 'pip install dvc'],
      begin: [`mkdir ${slug} && cd ${slug}`, ...commit, 'git commit -qm Start --allow-empty'],
    };
  }
  const zip = `${example}.zip`;
  return {
    zip,
    unpack: [`python3 -m zipfile -e ${zip} .`],
    environment: [...environment, 'pip install -r requirements.txt'],
    begin: [`cd ${example}`, ...commit, 'git commit -qm Start'],
  };
}
