/** A source that Mermaid cannot draw. */
export class DiagramError extends Error {
  override readonly name = 'DiagramError';
}
