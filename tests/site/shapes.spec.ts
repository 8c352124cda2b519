import { expect, type Locator, type Page, test } from '@playwright/test';

/** Points of a mark, as parts of its radius from its centre, and whether there is ink. */
const SHAPES = [
  { state: 'ran', ink: [[0, 0]], paper: [] },
  { state: 'skipped', ink: [[0.88, 0]], paper: [[0, 0]] },
  {
    state: 'restored',
    ink: [
      [0, 0],
      [0.88, 0],
    ],
    paper: [[0.6, 0]],
  },
  {
    state: 'failed',
    ink: [
      [0, 0],
      [0.6, 0.6],
      [-0.6, 0.6],
    ],
    paper: [
      [0.75, 0],
      [0, 0.75],
    ],
  },
] as const;

/** WCAG asks for this contrast of what carries a meaning. */
const READABLE = 3;

const LOOKS = [
  { name: 'in greyscale by day', colorScheme: 'light', forcedColors: 'none', grey: true },
  { name: 'in greyscale by night', colorScheme: 'dark', forcedColors: 'none', grey: true },
  { name: 'in forced colours by day', colorScheme: 'light', forcedColors: 'active', grey: false },
  { name: 'in forced colours by night', colorScheme: 'dark', forcedColors: 'active', grey: false },
] as const;

test.use({ deviceScaleFactor: 4 });

for (const { name, grey, ...media } of LOOKS) {
  test.describe(`marks of a run strip on a picture ${name}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia(media);
      await page.goto('/');
      const devtools = await page.context().newCDPSession(page);
      const type = grey ? 'achromatopsia' : 'none';
      await devtools.send('Emulation.setEmulatedVisionDeficiency', { type });
    });

    for (const { state, ink, paper } of SHAPES) {
      test(`say "${state}" by their shape`, async ({ page }) => {
        const contrast = await contrastsOf(page, page.locator(`.legend .${state}`).first());
        for (const [x, y] of ink) expect(contrast(x, y), `${x}, ${y}`).toBeGreaterThan(READABLE);
        for (const [x, y] of paper) expect(contrast(x, y), `${x}, ${y}`).toBeLessThan(1.3);
      });
    }

    test('a stage in focus differs from the others', async ({ page }) => {
      const first = page.locator('.legend li').first();
      const focus = (await contrastsOf(page, first.locator('.focus').first()))(0, 0);
      const other = (await contrastsOf(page, first.locator('.dot:not(.focus)').first()))(0, 0);
      expect(focus).toBeGreaterThan(READABLE);
      expect(Math.max(focus, other) / Math.min(focus, other)).toBeGreaterThan(1.3);
    });
  });
}

/** Contrast with the paper, 1 to 21, at a point of a mark, read from a screenshot. */
async function contrastsOf(page: Page, mark: Locator): Promise<(x: number, y: number) => number> {
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error('the mark is not drawn');
  // The box of a cross also has its miters: a filled dot is as large as any mark.
  const dot = await page.locator('.legend .ran').first().boundingBox();
  const radius = (dot?.width ?? 0) / 2;
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const clip = {
    x: centre.x - 2 * radius,
    y: centre.y - 2 * radius,
    width: 4 * radius,
    height: 4 * radius,
  };
  const png = (await page.screenshot({ clip })).toString('base64');
  const { pixels, size } = await page.evaluate(decode, png);
  const luminance = (x: number, y: number) => {
    const [column, row] = [x, y].map((part) =>
      Math.min(size - 1, Math.round(((part + 2) / 4) * size)),
    );
    const at = ((row ?? 0) * size + (column ?? 0)) * 4;
    return relativeLuminance(pixels.slice(at, at + 3));
  };
  const paper = luminance(0, -1.8);
  return (x, y) => {
    const values = [luminance(x, y), paper];
    return (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05);
  };
}

/** Runs in the browser: the bytes of a square PNG, four a pixel. */
async function decode(png: string): Promise<{ pixels: number[]; size: number }> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const size = Math.min(image.width, image.height);
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  return { pixels: [...(context?.getImageData(0, 0, size, size).data ?? [])], size };
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function relativeLuminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
