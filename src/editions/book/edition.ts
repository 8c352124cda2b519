/** What every edition is called, before its ending. */
export const EDITION_NAME = 'dvc-project-design-patterns';

/** The whole catalogue as one file, made of the finished build. */
export interface Edition {
  /** Its name in `dist/`. */
  readonly file: string;
  /** What it is, for a list of downloads. */
  readonly title: string;
  /**
   * Its bytes; the same build always gives the same.
   *
   * @param dist the folder of the build
   * @throws SetUpError where this machine lacks what it takes, such as a browser.
   */
  make(dist: string): Promise<Uint8Array>;
}
