import { expect, test } from 'vitest';
import { stylesLater } from '../../src/editions/styles-later.ts';

const CSS = '<link rel="stylesheet" href="a.css">';
const LATER = `${CSS}<script>0</script>`;

test.for([
  [`<head>${CSS}</head><h1>a</h1><p>b</p>`, `<head></head><h1>a</h1>${LATER}<p>b</p>`],
  [
    `${CSS}<header class="page-head hero"><h1>a</h1><svg/></header><p>b</p>`,
    `<header class="page-head hero"><h1>a</h1><svg/></header>${LATER}<p>b</p>`,
  ],
  [
    `${CSS}<header class="site-head"></header><h1>a</h1><h1>b</h1>`,
    `<header class="site-head"></header><h1>a</h1>${LATER}<h1>b</h1>`,
  ],
] as const)('in %j, the stylesheet comes after the title', ([html, moved]) => {
  expect(stylesLater(html, '0')).toBe(moved);
});
