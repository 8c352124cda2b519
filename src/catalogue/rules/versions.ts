import { OLDEST_DVC } from '../features/since.ts';
import { frontmatterLine } from '../frontmatter.ts';
import { compareVersions } from '../version.ts';
import type { Rule } from './rule.ts';

/**
 * A page names only releases that it can be run with: from 3.0.0, the first with today's cache layout, to
 * the pinned one. One that runs no example may speak of older ones.
 */
export const versions: Rule = ({ data, source }, { dvc }) => {
  const oldest = data.example ? OLDEST_DVC : '0.0.0';
  const named = [
    { key: 'since', version: data.since },
    ...data.differs.map((difference) => ({ key: 'differs', version: difference.dvc })),
  ];
  return named
    .filter(
      ({ version }) => compareVersions(version, oldest) < 0 || compareVersions(version, dvc) > 0,
    )
    .map(({ key, version }) => ({
      line: frontmatterLine(source, key),
      rule: 'version',
      message: `${key}: ${version} is not between ${OLDEST_DVC} and the pinned ${dvc}`,
      fix: `name a release that "npm run verify -- --dvc" can run the page with`,
    }));
};
