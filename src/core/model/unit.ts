import { z } from 'zod';
import { bilingual, distinct, pattern } from './common.ts';

/** A unit of measure: an entry of data/units.json. */
export const unitSchema = z.strictObject({
  /** Its code: `PERCENT`, `VND_PER_PERSON_PER_YEAR`. */
  code: pattern(/^[A-Z0-9_]+$/u, 'UPPER_CASE_WORDS'),
  /** What stands behind a number: "%", "đồng/người/năm". */
  label: bilingual,
  /** The code of the unit before the "per", where there is one. */
  base: z.string().optional(),
  /** What it is divided by: PERSON, HECTARE, YEAR. */
  per: distinct(z.array(z.enum(['PERSON', 'HECTARE', 'YEAR']))).default([]),
  /** What it measures; a share is a part of a hundred. */
  kind: z.enum(['count', 'share', 'change', 'money', 'area', 'length', 'mass', 'ratio', 'age', 'score', 'rank']),
  /** Whether it counts whole things, so that printed numbers are exact. */
  discrete: z.boolean(),
});
export type Unit = z.infer<typeof unitSchema>;
