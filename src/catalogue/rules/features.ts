import { FEATURES, sinceOf } from '../features/features.ts';
import { IDEAS } from '../features/keys.ts';
import { OLDEST_DVC } from '../features/since.ts';
import { frontmatterLine } from '../frontmatter.ts';
import { nearest } from '../text/nearest.ts';
import { compareVersions } from '../version.ts';
import type { Rule } from './rule.ts';

/** A page names DVC features of the reviewed table. */
export const featureNames: Rule = ({ data, source }) =>
  data.features
    .filter((feature) => sinceOf(feature) === undefined)
    .map((feature) => ({
      line: frontmatterLine(source, 'features'),
      rule: 'feature-unknown',
      message: `"${feature}" is no DVC feature that the catalogue knows`,
      fix: `name ${nearest(feature, FEATURES).join(', or ')}, or add it to src/catalogue/features/`,
    }));

/** A page is not older than the newest of its features. */
export const featureSince: Rule = ({ data, source }) => {
  const dated = data.features.map((feature) => ({
    feature,
    since: sinceOf(feature) ?? OLDEST_DVC,
  }));
  const newest = dated.toSorted((a, b) => compareVersions(b.since, a.since))[0];
  if (!newest || newest.since === OLDEST_DVC) return [];
  if (compareVersions(newest.since, data.since) <= 0) return [];
  return [
    {
      line: frontmatterLine(source, 'since'),
      rule: 'feature-since',
      message: `since: ${data.since}, but "${newest.feature}" came with ${newest.since}`,
      fix: `write "since: ${newest.since}" or later`,
    },
  ];
};

/** A page shows what it names: each feature stands in its text, an option in its long form. */
export const featureShown: Rule = ({ data, source, nodes }) => {
  const frontmatter = nodes.find(({ type }) => type === 'yaml')?.position?.end.line ?? 0;
  const body = source.split('\n').slice(frontmatter).join('\n');
  return data.features
    .filter((feature) => sinceOf(feature) !== undefined && !IDEAS.includes(feature))
    .filter((feature) => !wordsOf(feature).every((words) => body.includes(words)))
    .map((feature) => ({
      line: frontmatterLine(source, 'features'),
      rule: 'feature-unused',
      message: `the page names the feature "${feature}" and does not show it`,
      fix: `use "${wordsOf(feature).join(' ')}" on the page, or leave the feature out`,
    }));
};

/** `exp run --queue` as what must be found: the command, and its option. */
function wordsOf(feature: string): string[] {
  return feature.replace(/:.*/, '').split(/ (?=--)/);
}
