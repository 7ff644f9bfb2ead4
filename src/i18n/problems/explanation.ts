import type { Bilingual } from '../../core/model/common.ts';
import type { NoticeCode } from '../../core/notice.ts';
import type { ProblemCode } from '../../core/problem.ts';
import type { SheetCode } from '../../core/sheet-code.ts';

/** Whatever the checker, or the import of a spreadsheet, may print in brackets. */
export type Code = ProblemCode | NoticeCode | SheetCode;

/** What stands before the slash of a code. */
export type Family = Code extends infer C ? (C extends `${infer F}/${string}` ? F : never) : never;

/** An explanation for each code of a family, so that the compiler refuses a family that lacks one. */
export type Explanations<F extends Family> = Readonly<Record<Extract<Code, `${F}/${string}`>, Explanation>>;

/** What the page of a code says. Words between backquotes are shown as code. */
export interface Explanation {
  /** In plain words, without a full stop. */
  readonly title: Bilingual;
  /** Why it is refused or mentioned: what readers would meet otherwise. */
  readonly why: Bilingual;
  /** How to mend it. */
  readonly mend: Bilingual;
  readonly example: Example;
}

/**
 * A mistake in a file of the small archive of the tests, and what stands there when it is right. A test makes the
 * mistake and requires that the checker prints this code and no other; a spreadsheet is imported into `ho-ngheo`.
 */
export type Example = {
  readonly file: string;
  /** Another file that the small archive lacks; it stands there whether the example is right or wrong. */
  readonly beside?: { readonly file: string; readonly text: string };
} & (
  | {
      /** As it stands in the file, once; it may take several lines. */
      readonly right: string;
      /** What is put in its place. */
      readonly wrong: string;
    }
  | {
      /** The text of a file that the small archive lacks. */
      readonly added: string;
      /** The same file when it is right; left out where that takes more than this file. */
      readonly mended?: string;
    }
  | { readonly movedTo: string }
  | { readonly deed: Deed }
);

/** What may happen to a whole file. */
export type Deed =
  | 'removed'
  | 'emptied'
  | 'turned-into-a-link'
  | 'turned-into-a-folder'
  | 'grown-beyond-measure'
  | 'saved-with-byte-order-mark'
  | 'saved-in-another-encoding'
  | 'filled-with-brackets'
  | 'filled-with-a-picture';
