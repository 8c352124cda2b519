import { readFileSync } from 'node:fs';
import { renderAsync } from '@resvg/resvg-js';
import { SITE } from '../../catalogue/site.ts';
import { DAY } from '../picture.ts';

const FAVICON = 'public/favicon.svg';
/** The favicon's own box, in its units. */
const BOX = 32;

/**
 * The icons of the installed site. A system cuts its own shape out of a maskable one, and leaves at
 * least a circle of 80 % of its width: https://www.w3.org/TR/appmanifest/#icon-masks.
 */
const ICONS = [
  { file: 'icons/192.png', size: 192, share: 0.8, purpose: 'any' },
  { file: 'icons/512.png', size: 512, share: 0.8, purpose: 'any' },
  { file: 'icons/512-maskable.png', size: 512, share: 0.55, purpose: 'maskable' },
] as const;

/** What makes the site an app: its manifest and its icons, by their path in the build. */
export async function appFiles(): Promise<Map<string, string | Uint8Array>> {
  const favicon = readFileSync(FAVICON, 'utf8');
  const files = new Map<string, string | Uint8Array>([['site.webmanifest', manifest()]]);
  for (const { file, size, share } of ICONS) {
    const options = { fitTo: { mode: 'width', value: size } } as const;
    files.set(file, (await renderAsync(onPaper(favicon, share), options)).asPng());
  }
  return files;
}

/** Its addresses are relative to it, so that the site may be below any path. */
function manifest(): string {
  return JSON.stringify({
    name: SITE,
    short_name: 'DVC Patterns',
    start_url: './index.html',
    scope: './',
    display: 'standalone',
    background_color: DAY.paper,
    theme_color: DAY.paper,
    icons: ICONS.map(({ file, size, purpose }) => ({
      src: file,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  });
}

/** The favicon in the middle of a square, with a share of its width. */
function onPaper(favicon: string, share: number): string {
  const size = BOX * share;
  const at = (BOX - size) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BOX} ${BOX}">`,
    `<rect width="${BOX}" height="${BOX}" fill="${DAY.paper}"/>`,
    favicon.replace('<svg ', `<svg x="${at}" y="${at}" width="${size}" height="${size}" `),
    '</svg>',
  ].join('');
}
