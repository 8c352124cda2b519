const UNRELEASED = '## Unreleased';
/** A section ends where the next one begins. */
const HEADING = /^## /m;

/**
 * The changelog with its unreleased changes as those of a version, `## 0.2.0, 2026-11-25`, below an
 * empty section for what comes next.
 *
 * @throws RangeError when there is nothing to release.
 */
export function releaseChangelog(changelog: string, version: string, day: string): string {
  if (section(changelog, UNRELEASED) === '') {
    throw new RangeError(
      `CHANGELOG.md: "${UNRELEASED}" is empty. Fix: say there what changed for readers`,
    );
  }
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## ${version}, ${day}`);
}

/**
 * What changed with a version, as Markdown without a heading.
 *
 * @throws RangeError when the changelog has no such version.
 */
export function releaseNotes(changelog: string, version: string): string {
  const notes = section(changelog, `## ${version},`);
  if (notes === '') {
    throw new RangeError(
      `CHANGELOG.md: nothing stands below "## ${version}, …". Fix: npm version, which writes it`,
    );
  }
  return `${notes}\n`;
}

/** The text below the heading that begins so, or nothing. */
function section(changelog: string, heading: string): string {
  const start = changelog.indexOf(`\n${heading}`);
  if (start === -1) return '';
  const below = changelog.slice(changelog.indexOf('\n', start + 1) + 1);
  return (below.split(HEADING)[0] ?? '').trim();
}
