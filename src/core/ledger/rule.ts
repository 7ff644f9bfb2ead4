/** What a numeral that is no statistic can be. */
export type NumeralClass =
  | 'date'
  | 'period'
  | 'duration'
  | 'time'
  | 'ordinal'
  | 'level'
  | 'document number'
  | 'name'
  | 'threshold'
  | 'list number'
  | 'phone number'
  | 'address'
  | 'unit symbol';

/** One way to recognise a numeral that is no statistic. */
export interface Rule {
  readonly as: NumeralClass;
  /** Why such a numeral is none, one sentence. */
  readonly because: string;
  /** Matches the numeral with the words that make it one; flags `g` and `u`. */
  readonly pattern: RegExp;
  /** True when it can match what holds no digit, such as "quý II"; the others are not tried on a text without one. */
  readonly readsWords?: true;
  /** Looks further than a pattern can, at the match and the whole text. */
  readonly accepts?: (match: RegExpExecArray, text: string) => boolean;
}
