/** What a citation is made of; what is unknown is absent and left out. */
export interface CitedWork {
  /** Authors in the order printed, names as they are written. */
  readonly authors: readonly string[];
  readonly title: string;
  /** Newspaper, portal or archive. */
  readonly publisher: string | undefined;
  /** EDTF date of publication. */
  readonly published: string | undefined;
  readonly url: string | undefined;
  /** What kind of thing it is, where the title does not say: "lược thuật". */
  readonly kind?: string | undefined;
}
