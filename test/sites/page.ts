/** A page of the docs that we write for each generator. In texts, `backticks` mark code; all else is plain. */
export interface DocPage {
  /** Its file's name without ending. */
  readonly slug: string;
  readonly title: string;
  readonly intro: string;
  readonly parts: readonly {
    readonly heading: string;
    readonly text: string;
    /** Lines to type or to write into a file. */
    readonly code?: string;
  }[];
}
