/** Where the catalogue's repository can be browsed, as `https://github.com/owner/name`. */
export type RepositoryUrl = string;

/**
 * The repository's address: from `GITHUB_REPOSITORY`, else from `repository` in package.json. It is
 * never made up: undefined when neither says.
 */
export function repositoryUrl(
  env: Readonly<Record<string, string | undefined>>,
  manifest: { readonly repository?: string | { readonly url: string } },
): RepositoryUrl | undefined {
  const { GITHUB_REPOSITORY, GITHUB_SERVER_URL = 'https://github.com' } = env;
  if (GITHUB_REPOSITORY) return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
  const { repository } = manifest;
  const url = typeof repository === 'string' ? repository : repository?.url;
  return url?.replace(/^git\+/, '').replace(/\.git$/, '');
}
