import type { Problem } from './problem.ts';

/** Something an editor may want to look at; the archive is published all the same. */
export interface Notice extends Omit<Problem, 'code'> {
  readonly code: NoticeCode;
}

/** Every code of a notice; permanent like those of problems. */
export const NOTICE_CODES = {
  'indicator/empty': 'An indicator has no observation.',
  'observation/unused': 'An article is the source of an observation that its text never shows.',
  'reference/unused': 'A page outside the archive is the source of nothing.',
  'ledger/number-word': 'A number from two on is written in words before what it counts.',
} as const satisfies Record<string, string>;

export type NoticeCode = keyof typeof NOTICE_CODES;
