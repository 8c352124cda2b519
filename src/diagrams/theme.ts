import type { MermaidConfig } from 'mermaid';

/**
 * Colours that no diagram uses for anything else. Mermaid draws with them, and the drawing then
 * refers to CSS variables instead: one SVG for light and dark, without JavaScript.
 */
const SENTINELS = {
  node: '#a10001',
  text: '#a10002',
  border: '#a10003',
  line: '#a10004',
  group: '#a10005',
  'group-border': '#a10006',
  label: '#a10007',
  note: '#a10008',
  'note-border': '#a10009',
  'note-text': '#a1000a',
  active: '#a1000b',
  background: '#a1000c',
} as const;

const { node, text, border, line, group, label, note, active, background } = SENTINELS;
const groupBorder = SENTINELS['group-border'];

const themeVariables = {
  darkMode: false,
  background,
  fontFamily: 'arial, sans-serif',
  fontSize: '15px',
  useGradient: false,
  dropShadow: 'none',
  primaryColor: node,
  primaryTextColor: text,
  primaryBorderColor: border,
  secondaryColor: active,
  secondaryTextColor: text,
  secondaryBorderColor: border,
  tertiaryColor: active,
  tertiaryTextColor: text,
  tertiaryBorderColor: border,
  lineColor: line,
  textColor: text,
  mainBkg: node,
  nodeBorder: border,
  nodeTextColor: text,
  titleColor: text,
  clusterBkg: group,
  clusterBorder: groupBorder,
  defaultLinkColor: line,
  edgeLabelBackground: label,
  arrowheadColor: line,
  noteBkgColor: note,
  noteBorderColor: SENTINELS['note-border'],
  noteTextColor: SENTINELS['note-text'],
  actorBkg: node,
  actorBorder: border,
  actorTextColor: text,
  actorLineColor: line,
  signalColor: line,
  signalTextColor: text,
  labelBoxBkgColor: group,
  labelBoxBorderColor: groupBorder,
  labelTextColor: text,
  loopTextColor: text,
  activationBkgColor: active,
  activationBorderColor: border,
  sequenceNumberColor: background,
  stateBkg: node,
  stateLabelColor: text,
  transitionColor: line,
  transitionLabelColor: text,
  labelBackgroundColor: label,
  compositeBackground: group,
  compositeTitleBackground: group,
  compositeBorder: groupBorder,
  altBackground: active,
  specialStateColor: line,
  innerEndBackground: border,
};

/** How every diagram is drawn: no randomness, no script, no interaction. */
export const MERMAID_CONFIG: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'base',
  look: 'classic',
  deterministicIds: true,
  handDrawnSeed: 1,
  themeVariables,
  fontFamily: 'arial, sans-serif',
  flowchart: { htmlLabels: true, curve: 'rounded' },
  sequence: { mirrorActors: false },
};

/** The drawing with every sentinel colour replaced by a CSS variable, `var(--diagram-node)`. */
export function applyTheme(svg: string): string {
  return Object.entries(SENTINELS).reduce((drawing, [name, hex]) => {
    const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
    const variable = `var(--diagram-${name})`;
    return drawing
      .replaceAll(new RegExp(hex, 'gi'), variable)
      .replaceAll(new RegExp(`rgb\\(${r}, ?${g}, ?${b}\\)`, 'g'), variable)
      .replaceAll(
        new RegExp(`rgba\\(${r}, ?${g}, ?${b}, ?([\\d.]+)\\)`, 'g'),
        (_, alpha: string) =>
          `color-mix(in srgb, ${variable} ${Math.round(Number(alpha) * 100)}%, transparent)`,
      );
  }, svg);
}
