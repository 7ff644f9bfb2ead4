import { compareKeys } from './text/collate.ts';
/** A step into a value: a key of an object or an index of a list. */
export type PathStep = string | number;

/** A point in a file, both numbers counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in the archive, told so that an editor can mend it without asking anybody. */
export interface Problem {
  readonly code: ProblemCode;
  /** Path below the archive's root, with forward slashes. */
  readonly file: string;
  /** The place in the file's value, as in `observations[1].value_text`; empty for the whole file. */
  readonly path: string;
  readonly position?: Position | undefined;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly hint: string;
}

/**
 * Every code the checker can print. A code is permanent: it may be explained better (`src/problems/`), but it is never
 * reused for something else.
 */
export const PROBLEM_CODES = [
  'file/missing',
  'file/link',
  'file/special',
  'file/too-large',
  'file/portable-name',
  'file/empty',
  'file/name',
  'file/byte-order-mark',
  'file/not-utf-8',
  'file/control-character',
  'file/version',
  'json/syntax',
  'json/duplicate-key',
  'json/digits',
  'json/too-deep',
  'yaml/syntax',
  'yaml/too-deep',
  'article/front-matter',
  'article/path',
  'article/empty',
  'article/year',
  'article/too-long',
  'article/too-deep',
  'article/tangled',
  'article/not-shown',
  'article/raw-html',
  'article/element',
  'article/unsafe-link',
  'picture/remote',
  'picture/outside',
  'picture/missing',
  'picture/format',
  'field/missing',
  'field/unknown',
  'field/type',
  'field/choice',
  'field/format',
  'field/length',
  'field/range',
  'field/duplicate',
  'id/duplicate',
  'id/habit',
  'id/file-name',
  'id/address',
  'reference/observation',
  'reference/indicator',
  'reference/locality',
  'reference/publisher',
  'reference/reference',
  'reference/same-url',
  'reference/same-text',
  'reference/article',
  'reference/unit',
  'reference/topic',
  'reference/congress',
  'reference/basis',
  'reference/ethnic-group',
  'reference/breakdown',
  'date/invalid',
  'date/order',
  'observation/text',
  'observation/text-differs',
  'observation/unit',
  'observation/fraction',
  'observation/share',
  'observation/quote',
  'observation/single-day',
  'observation/foretold',
  'observation/part',
  'indicator/part',
  'indicator/same-title',
  'finding/new',
  'finding/changed',
  'finding/gone',
  'indicator/chart',
  'figure/unknown',
  'figure/text',
  'figure/comparator',
  'figure/source',
  'site/featured',
  'chart/place',
  'chart/nothing',
  'relation/off',
  'ledger/unbound',
  'ledger/unused-excuse',
  'address/vanished',
  'moved/stands',
  'moved/nowhere',
  'moved/chain',
  'moved/link',
  'locality/parent',
  'locality/depth',
  'locality/parent-days',
  'locality/no-version',
  'locality/versions',
  'map/shape',
  'locality/successor',
  'locality/takeover',
  'locality/succession',
  'locality/event',
  'locality/code',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Writes a path the way it is printed: `observations[1].value_text`. */
export function formatPath(path: readonly PathStep[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

/** Sorts by file, then by place in the file, so that an editor works from top to bottom. */
export function sortProblems<T extends Omit<Problem, 'code'> & { readonly code: string }>(problems: readonly T[]): T[] {
  return [...problems].sort(
    (a, b) =>
      compareKeys(a.file, b.file) ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
      compareKeys(a.code, b.code),
  );
}
