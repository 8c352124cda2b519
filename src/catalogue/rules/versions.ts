import { frontmatterLine } from '../frontmatter.ts';
import { compareVersions } from '../version.ts';
import type { Rule } from './rule.ts';

/** The first release with today's cache layout. */
const OLDEST = '3.0.0';

/** A page that is run names only releases that it can be run with: from 3.0.0 to the pinned one. */
export const versions: Rule = ({ data, source }, { dvc }) => {
  if (!data.example) return [];
  const named = [
    { key: 'since', version: data.since },
    ...data.differs.map((difference) => ({ key: 'differs', version: difference.dvc })),
  ];
  return named
    .filter(
      ({ version }) => compareVersions(version, OLDEST) < 0 || compareVersions(version, dvc) > 0,
    )
    .map(({ key, version }) => ({
      line: frontmatterLine(source, key),
      rule: 'version',
      message: `${key}: ${version} is not between ${OLDEST} and the pinned ${dvc}`,
      fix: `name a release that "npm run verify -- --dvc" can run the page with`,
    }));
};
