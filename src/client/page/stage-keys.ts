/** Makes the stages of a graph a list that has the focus in one of them. */
export function letKeysLead(graph: SVGElement): void {
  const nodes = [...graph.querySelectorAll<SVGElement>('.node')];
  graph.role = 'listbox';
  nodes.forEach((node, i) => {
    node.role = 'option';
    node.tabIndex = i === 0 ? 0 : -1;
    node.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      const next = nodes[i + (step ?? 0)];
      if (!step || !next) return;
      event.preventDefault();
      node.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    });
  });
}
