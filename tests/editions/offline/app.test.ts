import { beforeAll, describe, expect, test } from 'vitest';
import { appFiles } from '../../../src/editions/offline/app.ts';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly purpose: string;
}

let files = new Map<string, string | Uint8Array>();
let manifest: { readonly icons: readonly Icon[] } & Readonly<Record<string, unknown>>;
beforeAll(async () => {
  files = await appFiles();
  manifest = JSON.parse(String(files.get('site.webmanifest')));
});

describe('the installed site', () => {
  test('begins at the start page, wherever the site is', () => {
    for (const name of ['start_url', 'scope'] as const) {
      const address = new URL(String(manifest[name]), 'https://a.org/b/site.webmanifest').href;
      expect(address).toMatch(/^https:\/\/a\.org\/b\/(?:index\.html)?$/);
    }
    // It would be the host's, not the site's: two sites of a host would be one app.
    expect(manifest).not.toHaveProperty('id');
  });

  test('has an icon of each size and kind that systems ask for, as PNG of that size', () => {
    const kinds = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
    expect(kinds).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
    for (const { src, sizes } of manifest.icons) {
      const png = Buffer.from(files.get(src) ?? '');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  });

  test('has the same bytes each time', async () => {
    expect(await appFiles()).toEqual(files);
  });
});
