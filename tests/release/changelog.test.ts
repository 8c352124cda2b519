import { describe, expect, test } from 'vitest';
import { releaseChangelog, releaseNotes } from '../../src/release/changelog.ts';

const CHANGELOG = `# Changelog

## Unreleased

- A page on queues.

## 0.1.0, 2026-10-01

- The first pages.
`;

describe('a release', () => {
  const released = releaseChangelog(CHANGELOG, '0.2.0', '2026-11-25');

  test('gives what was unreleased its version and day, and leaves room for what comes next', () => {
    expect(released).toContain(
      '\n## Unreleased\n\n## 0.2.0, 2026-11-25\n\n- A page on queues.\n\n## 0.1.0, 2026-10-01\n',
    );
  });

  test('without a change is refused, with what to do', () => {
    expect(() => releaseChangelog(released, '0.3.0', '2026-11-26')).toThrow(
      'CHANGELOG.md: "## Unreleased" is empty. Fix: say there what changed for readers',
    );
  });
});

describe('the notes of a release', () => {
  test.for([
    ['the newest', '0.2.0', '- A page on queues.\n'],
    ['the first', '0.1.0', '- The first pages.\n'],
  ] as const)('are what stands below its version: %s', ([, version, notes]) => {
    const changelog = releaseChangelog(CHANGELOG, '0.2.0', '2026-11-25');
    expect(releaseNotes(changelog, version)).toBe(notes);
  });

  test.for(['0.2.0', '0.1', '0.1.0-rc.1'])('there are none of %s', (version) => {
    expect(() => releaseNotes(CHANGELOG, version)).toThrow(
      `CHANGELOG.md: nothing stands below "## ${version}, …". Fix: npm version, which writes it`,
    );
    expect(() => releaseNotes(CHANGELOG, version)).toThrow(RangeError);
  });
});
