import { expect, test } from 'vitest';
import { renderDiagram } from '../../src/diagrams/render.ts';
import { toValid } from '../../src/diagrams/valid.ts';

test.for([
  [
    'a paragraph in a label',
    '<span class="nodeLabel"><p>a<br/>b</p></span>',
    '<span class="nodeLabel"><span class="line">a<br/>b</span></span>',
  ],
  ['the name of a shape', '<rect x="1" name="A" rx="3"/>', '<rect x="1" rx="3"/>'],
  ['the name of a lifeline', '<line x1="1" name="A">', '<line x1="1">'],
  [
    'rules for paragraphs',
    '<style>#d p{margin:0;}#d .label,#d .edge p{fill:red}#d path{fill:none}</style>',
    '<style>#d .line{display:block;margin:0;}#d .label,#d .edge .line{fill:red}#d path{fill:none}</style>',
  ],
] as const)('%s is written as a validator wants it', ([, svg, valid]) => {
  expect(toValid(svg)).toBe(valid);
});

test.for([
  ['flowchart TD\n  a["one<br>two"] -- three --> b', ['one', 'two', 'three']],
  ['sequenceDiagram\n  participant A as one\n  A->>B: two', ['one', 'two']],
  ['stateDiagram-v2\n  one --> two: three', ['one', 'two', 'three']],
] as const)(
  'a drawing of %j has no paragraph and no name, and all of its text',
  async ([source, texts]) => {
    const svg = await renderDiagram(source);
    expect(svg).not.toMatch(/<p[ >]| name="/);
    expect(texts.filter((text) => !svg.includes(text))).toEqual([]);
  },
);
