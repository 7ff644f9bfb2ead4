import type { Problem } from './problem.ts';

/** Something an editor may want to look at; the archive is published all the same. */
export interface Notice extends Omit<Problem, 'code'> {
  readonly code: NoticeCode;
}

/** Every code of a notice; permanent like those of problems. */
export const NOTICE_CODES = [
  'indicator/empty',
  'indicator/like-title',
  'observation/unused',
  'observation/under-way',
  'id/other-named',
  'reference/unused',
  'ledger/number-word',
] as const;

export type NoticeCode = (typeof NOTICE_CODES)[number];
