import { expect, test } from 'vitest';
import { formatBytes, type State, viewOf } from '../../../src/client/offline/view.ts';
import type { Edition } from '../../../src/sw/edition.ts';

const edition: Edition = {
  id: 'a',
  commit: 'ff0114e9dc',
  date: '2026-11-25',
  dvc: '3.67.1',
  bytes: 6_149_904,
  download: 1_511_170,
  files: { 'a.html': '1', 'b.html': '2', 'c.html': '3' },
};
const { commit: _, date: __, ...uncommitted } = edition;
const nothing: State = { part: 0, isPromised: true };
const coming = { stored: 2, of: 3 };
const WHOLE = 'The whole site is stored: 3 files, 6.1 MB.';

type Row = [state: Partial<State>, text: string, store?: string | undefined, remove?: string];

test.for<Row>([
  [
    { offered: edition },
    'Nothing is stored. About 1.5 MB to download, 6.1 MB on this device.',
    'Store the site',
  ],
  [{}, 'Nothing is stored, and the site cannot be reached now.'],
  [{ offered: edition, failed: 'a' }, 'Storing did not begin: a.', 'Try again'],
  [{ offered: edition, coming }, 'Storing the site.', undefined, 'Stop'],
  [
    { offered: edition, part: 2 },
    'Storing broke off. 2 of 3 files are there.',
    'Go on',
    'Remove them',
  ],
  [
    { offered: edition, part: 2, failed: '/map did not arrive' },
    'Storing broke off: /map did not arrive. 2 of 3 files are there.',
    'Go on',
    'Remove them',
  ],
  [{ part: 2 }, 'Storing broke off. 2 files are there.', 'Go on', 'Remove them'],
  [{ kept: edition }, WHOLE, undefined, 'Remove it'],
  [
    { kept: edition, isPromised: false },
    `${WHOLE} The browser may remove it when room is short.`,
    undefined,
    'Remove it',
  ],
  [{ kept: edition, coming }, `${WHOLE} A new edition is on its way.`, undefined, 'Remove it'],
  [
    { kept: edition, waiting: { ...edition, date: '2027-01-02' } },
    `${WHOLE} A new edition waits: 2027-01-02, commit ff0114e9dc, DVC 3.67.1.`,
    undefined,
    'Remove it',
  ],
  [
    { kept: edition, failed: '/map did not arrive' },
    `${WHOLE} A new edition is not whole: /map did not arrive. The next visit goes on; this one stays until then.`,
    undefined,
    'Remove it',
  ],
])('of %j it says "%s", with the buttons %s and %s', ([state, text, store, remove]) => {
  const view = viewOf({ ...nothing, ...state });
  expect([view.text, view.store, view.remove]).toEqual([text, store, remove]);
});

test.for([
  [{ kept: edition }, 'Stored edition: 2026-11-25, commit ff0114e9dc, DVC 3.67.1.'],
  [{ offered: edition }, 'Edition on the server: 2026-11-25, commit ff0114e9dc, DVC 3.67.1.'],
  [{ offered: uncommitted }, 'Edition on the server: DVC 3.67.1.'],
  [{}, undefined],
] as const)('of %j the edition is "%s"', ([state, name]) => {
  expect(viewOf({ ...nothing, ...state }).edition).toBe(name);
});

test.for([
  [1, '1 kB'],
  [99_999, '100 kB'],
  [100_000, '0.1 MB'],
  [6_149_904, '6.1 MB'],
] as const)('%d bytes are %s', ([bytes, text]) => {
  expect(formatBytes(bytes)).toBe(text);
});
