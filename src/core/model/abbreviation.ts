import { z } from 'zod';
import { bilingual, pattern } from './common.ts';

/** A short form that Vietnamese news uses without a word: an entry of data/abbreviations.json. */
export const abbreviationSchema = z.strictObject({
  /** As printed, without full stops: "DTTS". */
  short: pattern(/^[\p{L}\d-]+$/u, 'letters and digits without spaces, as in DTTS'),
  /** What it stands for, in lower case where it is no name: "dân tộc thiểu số". */
  long: bilingual,
});
export type Abbreviation = z.infer<typeof abbreviationSchema>;
