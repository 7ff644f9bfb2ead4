/** What a reader can take from a page: the number with its source, citations, the address, and files. */
export interface ActionsView {
  /** The number and its source in one sentence; absent of pages without a number. */
  readonly copied: { readonly label: string; readonly text: string } | undefined;
  /** Citations as plain text, each with the name of what it cites. */
  readonly citations: readonly { readonly label: string; readonly text: string }[];
  /** What to mind when citing. */
  readonly note: string;
  /** What is handed on: the title and path of the page. */
  readonly shared: { readonly title: string; readonly path: string };
  readonly files: readonly PageFile[];
}

/** A file that a page offers. */
export interface PageFile {
  readonly name: string;
  readonly href: string;
  readonly type: string;
  /** What is in it. */
  readonly note: string;
}
