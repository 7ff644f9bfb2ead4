/** An option of `npm run new` that a kind of thing takes. */
export interface Option {
  /** What its value looks like, as help prints it: "lower-case-words". */
  readonly value: string;
  /** What it says, one line. */
  readonly says: string;
  readonly isNeeded?: true;
}

/** The options given, by name. */
export type Values = Readonly<Record<string, string | undefined>>;

/** A starter that could be written. */
export interface DraftedFile {
  /** Path below the archive's root. */
  readonly file: string;
  /** The whole file, or undefined when it is made by adding `entry` to the list in the file. */
  readonly text?: string;
  /** What is added to the list that the file holds; the file is begun when it is not there. */
  readonly entry?: object;
  /** What was made, for the last line: `the article 2024/dai-hoi`. */
  readonly what: string;
  /** What the editor does next, whole sentences. */
  readonly next: string;
}

/** A kind of thing that `npm run new` starts. */
export interface NewThing {
  readonly says: string;
  readonly options: Readonly<Record<string, Option>>;
  /** The starter, or what is wrong with the options, a sentence each. Whether names lead somewhere the checker says. */
  draft(values: Values, root: string): DraftedFile | readonly string[];
}
