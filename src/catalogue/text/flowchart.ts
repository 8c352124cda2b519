/** Lines that draw no node. */
const NO_NODES =
  /^(?:%%|(?:flowchart|graph|subgraph|end|direction|classDef|class|style|linkStyle|accTitle|accDescr)\b)/;
const WORDS_ON_ARROW = /\|[^|]*\||(?<=--|==|-\.)\s+[^-=.>]+\s+(?=-->|---|==>|\.->)/g;
const LABELLED = /(\w+(?:-\w+)*)[[({]+\/?(?:"([^"]*)"|([^\])}"]*))\/?[\])}]+/g;
/** Between two nodes: an arrow, or the sign that lets them share one. */
const BETWEEN = /\s*(?:<?[-=.~]{2,}[>ox]?|&|;)\s*/;
const NAME = /^(\w+(?:-\w+)*)(?::::\w+)?$/;

/** A node of a flowchart as it is read: by its label, or by its name where it has no other. */
export interface FlowchartNode {
  readonly label: string;
  /** From 0, of the line on which it is labelled, or stands first. */
  readonly line: number;
}

/** The nodes of a Mermaid flowchart; none of a diagram of another kind. */
export function flowchartNodes(source: string): FlowchartNode[] {
  if (!/^\s*(?:(?:%%|accTitle|accDescr).*\s*)*(?:flowchart|graph)\b/.test(source)) return [];
  const named = new Map<string, FlowchartNode>();
  const labelled = new Map<string, FlowchartNode>();
  for (const [line, text] of source.split('\n').entries()) {
    if (NO_NODES.test(text.trim())) continue;
    const plain = text.replaceAll(LABELLED, (_, name, quoted, bare) => {
      labelled.set(name, { label: quoted ?? bare, line });
      return name;
    });
    for (const part of plain.replaceAll(WORDS_ON_ARROW, '').trim().split(BETWEEN)) {
      const name = NAME.exec(part)?.[1];
      if (name !== undefined && !named.has(name)) named.set(name, { label: name, line });
    }
  }
  return [...named].map(([name, node]) => labelled.get(name) ?? node);
}
