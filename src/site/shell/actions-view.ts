import type { Said } from '../../core/text/foreign.ts';

/** What a reader can take from a page: the number with its source, citations, the address, and files. */
export interface ActionsView {
  /** The number and its source in one sentence; absent of pages without a number. */
  readonly copied: { readonly label: string; readonly text: string } | undefined;
  /** Citations, each with the name of what it cites. */
  readonly citations: readonly CitationView[];
  /** What to mind when citing. */
  readonly note: string;
  /** What is handed on: the title and path of the page. */
  readonly shared: { readonly title: string; readonly path: string };
  readonly files: readonly PageFile[];
  /** What the files are called together, where "Tải" would not say enough. */
  readonly filesLabel?: string;
}

/** A citation; in pieces where sources print some of it, for that is Vietnamese on every page. */
export interface CitationView {
  readonly label: string;
  readonly text: string | readonly Said[];
}

/** A file that a page offers. */
export interface PageFile {
  readonly name: string;
  readonly href: string;
  readonly type: string;
  /** What is in it. */
  readonly note: string;
}
