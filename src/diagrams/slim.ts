/** Elements that Mermaid always writes, and that are dead weight when nothing refers to them. */
const DEFINITIONS = ['marker', 'filter', 'linearGradient', 'symbol'];
const DATA_ATTRIBUTES =
  / data-(?:points|et|edge|look|id|node|orientation|type|from|to|color-id)="[^"]*"/g;

/** Styles that say what is so without them. */
const IDLE_STYLES = / style="(?:;|stroke-width: 1; stroke-dasharray: 1, 0;)"/g;
const IDLE_CLASSES = ['edge-thickness-normal', 'edge-pattern-solid'];
/** Rules for a look that is not used, and for elements that are not there. */
const IDLE_RULE = /\[data-look=|:root$|^#[\w-]+ svg$/;

/** A drawing without what a static page does not need; it looks the same, to a tenth of a pixel. */
export function slim(svg: string): string {
  const bare = svg
    .replaceAll(DATA_ATTRIBUTES, '')
    .replaceAll(IDLE_STYLES, '')
    .replaceAll(/ class="([^"]*)"/g, (_, names: string) => classAttribute(names))
    .replaceAll(/<defs><\/defs>|<g[^>]*><\/g>/g, '')
    .replaceAll(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
  return dropUnusedIds(dropUnusedRules(dropUnusedDefinitions(bare)));
}

/** Each class once: Mermaid writes some twice. */
function classAttribute(names: string): string {
  const kept = new Set(names.split(/\s+/).filter((name) => !IDLE_CLASSES.includes(name)));
  const text = [...kept].join(' ').trim();
  return text === '' ? '' : ` class="${text}"`;
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
        const alive = selectors
          .split(',')
          .filter((selector) => lives(selector) && !IDLE_RULE.test(selector));
        return alive.length > 0 ? [`${alive.join(',')}{${declarations}}`] : [];
      },
    );
    return `<style>${kept.join('')}</style>`;
  });
}
