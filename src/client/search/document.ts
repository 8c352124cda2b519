/** Something that a page shows, and the number of the section in which it does so first. */
export interface Line {
  readonly text: string;
  /** From 1; 0 stands for what is above the first heading, or said of the whole page. */
  readonly section: number;
}

/** A word of a page's text, and the section that has it most. */
export interface TextWord extends Line {
  /** How often it is there: 0 stands for once, 1 for two or three times, 2 for more. */
  readonly strength: number;
}

/** A page as the search knows it. */
export interface SearchDocument {
  /** `<category>/<slug>`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly problems: readonly string[];
  /** Its headings of the second level. */
  readonly sections: readonly string[];
  readonly features: readonly Line[];
  /** What its transcripts show of DVC's complaints, with gaps for the names of its files. */
  readonly messages: readonly Line[];
  /** DVC commands of the transcripts, without their operands. */
  readonly commands: readonly Line[];
  /** What tells it from other pages in its text. */
  readonly words: readonly TextWord[];
}

/** A word that readers may look up, what it means, and where it is explained. */
export interface Term {
  readonly term: string;
  readonly text: string;
  /** A page and an anchor: `glossary#run-cache`. */
  readonly href: string;
}

/** All that can be found. */
export interface SearchData {
  readonly documents: readonly SearchDocument[];
  readonly terms: readonly Term[];
}
