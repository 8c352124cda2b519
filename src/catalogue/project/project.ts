/** A file of an example. */
export interface ExampleFile {
  /** Relative to the example's folder. */
  readonly path: string;
  readonly text: string;
}
/** An example as it lies on the disk. */
export interface Project {
  readonly name: string;
  readonly files: readonly ExampleFile[];
  /** Paths of the symbolic links in it. */
  readonly links: readonly string[];
}
