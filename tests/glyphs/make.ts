import type { Dag, Edge } from '../../src/graph/graph.ts';

/** `a > b,c > d` as a graph, several chains divided by `;`. A name alone is a stage without edges. */
export function dagOf(text: string): Dag {
  const chains = text.split(';').map((chain) => chain.split('>').map(namesOf));
  const edges = chains.flatMap((links) =>
    links.slice(1).flatMap((to, i) => {
      const from = links[i] ?? [];
      return from.flatMap((a) => to.map((b): Edge => [a, b]));
    }),
  );
  return { stages: [...new Set(chains.flat(2))].sort(), edges };
}

function namesOf(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** `clean@00,clean@01,…` */
export function foreach(name: string, count: number): string {
  return Array.from({ length: count }, (_, i) => `${name}@${String(i).padStart(2, '0')}`).join(',');
}

/** Numbers from 0 to 1 that are the same in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** A graph of this many stages in which each pair is connected with this probability. */
export function randomDag(size: number, density: number, random: () => number): Dag {
  const stages = Array.from({ length: size }, (_, i) => `s${String(i).padStart(2, '0')}`);
  const edges = stages.flatMap((from, i) =>
    stages.slice(i + 1).flatMap((to): Edge[] => (random() < density ? [[from, to]] : [])),
  );
  return { stages, edges };
}
