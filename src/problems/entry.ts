import type { Bilingual } from '../core/model/common.ts';
import type { NoticeCode } from '../core/notice.ts';
import type { ProblemCode } from '../core/problem.ts';
import type { SheetCode } from '../core/sheet-code.ts';
import type { Messages } from '../i18n/vi.ts';

/** Whatever the checker, or the import of a spreadsheet, may print in brackets. */
export type Code = ProblemCode | NoticeCode | SheetCode;

/** What stands before the slash of a code. */
export type CodeFamily = Code extends infer C ? (C extends `${infer F}/${string}` ? F : never) : never;

/** An entry for each code of a family, so that the compiler refuses a family that lacks one. */
export type Entries<F extends CodeFamily> = Readonly<Record<Extract<Code, `${F}/${string}`>, Entry>>;

/** A code: what its page says, and the mistakes that provoke it. Words between backquotes are shown as code. */
export interface Entry {
  /** In plain words, without a full stop. */
  readonly title: Bilingual;
  /** Why it is refused or mentioned: what readers would meet otherwise. */
  readonly why: Bilingual;
  /** How to mend it. */
  readonly mend: Bilingual;
  /**
   * The first is the example of the page. A test makes the mistake of each in the small archive and holds what is printed
   * against it, word by word.
   */
  readonly cases: readonly [Example, ...Case[]];
}

/** What the page shows: a mistake that gives this code and no other. Pages have no words for copies. */
export type Example = Exclude<FileChange, { readonly copiedTo: string }> & {
  /** Another file that the example needs, right or wrong. */
  readonly beside?: readonly [Written];
  readonly prints: string;
};

/** A further mistake, which may give other codes too and stands under the one that it is about. */
export type Case = FileChange & {
  /** The mistake, as what an archive has: "a title that begins with a star". */
  readonly what: string;
  readonly beside?: readonly FileChange[];
  /** All that the checker prints, without the line that counts it. A spreadsheet is imported into `ho-ngheo`. */
  readonly prints: string;
};

/** What is done to one file of the small archive. */
export type FileChange = { readonly file: string } & (
  | {
      /** As it stands in the file, once; it may take several lines. */
      readonly right: string;
      /** What is put in its place. */
      readonly wrong: string;
    }
  | Omit<Written, 'file'>
  | { readonly movedTo: string }
  | { readonly copiedTo: string }
  | { readonly linkTo: string }
  /** Bytes that the file is made to hold. */
  | { readonly size: number }
  | { readonly deed: Deed }
);

/** A whole file, new or old. */
interface Written {
  readonly file: string;
  readonly text: string;
  /** The same file when it is right; left out where that takes more than this file. */
  readonly mended?: string;
}

/** What else may happen to a whole file. */
export type Deed = keyof Messages['problems']['deeds'];
