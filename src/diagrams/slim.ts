/** Elements that Mermaid always writes, and that are dead weight when nothing refers to them. */
const DEFINITIONS = ['marker', 'filter', 'linearGradient', 'symbol'];
const DATA_ATTRIBUTES =
  / data-(?:points|et|edge|look|id|node|orientation|type|from|to|color-id)="[^"]*"/g;

/** A drawing without what a static page does not need; it looks the same. */
export function slim(svg: string): string {
  return dropUnusedIds(dropUnusedRules(dropUnusedDefinitions(svg)))
    .replaceAll(DATA_ATTRIBUTES, '')
    .replaceAll(/<defs><\/defs>|<g><\/g>/g, '')
    .replaceAll(/(\d+\.\d{2})\d+/g, '$1');
}

function dropUnusedDefinitions(svg: string): string {
  return DEFINITIONS.reduce((drawing, tag) => {
    const element = new RegExp(`<${tag} id="([^"]+)"[\\s\\S]*?</${tag}>`, 'g');
    return drawing.replaceAll(element, (text, id: string) =>
      drawing.includes(`url(#${id})`) || drawing.includes(`"#${id}"`) ? text : '',
    );
  }, svg);
}

/**
 * Ids stay that the drawing refers to, and its own. Mermaid counts some of the others up from one
 * drawing to the next: with them the result would depend on what was drawn before.
 */
function dropUnusedIds(svg: string): string {
  const [, own = ''] = /^<svg id="([^"]+)"/.exec(svg) ?? [];
  return svg.replaceAll(/ id="([^"]+)"/g, (attribute, id: string) =>
    id === own || svg.includes(`#${id})`) || svg.includes(`"#${id}"`) ? attribute : '',
  );
}

/** CSS rules stay when every class that one of their selectors names occurs in the drawing. */
function dropUnusedRules(svg: string): string {
  const body = svg.replace(/<style>[\s\S]*?<\/style>/, '');
  const classes = new Set(
    [...body.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  );
  const lives = (selector: string) =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name));
  return svg.replace(/<style>([\s\S]*?)<\/style>/, (_, css: string) => {
    const rules = css.replaceAll(/@keyframes[^{]+\{(?:[^{}]*\{[^{}]*\})*\}/g, '');
    const kept = [...rules.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
      ([, selectors = '', declarations = '']) => {
        const alive = selectors.split(',').filter(lives);
        return alive.length > 0 ? [`${alive.join(',')}{${declarations}}`] : [];
      },
    );
    return `<style>${kept.join('')}</style>`;
  });
}
