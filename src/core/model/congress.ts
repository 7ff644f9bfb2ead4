import { z } from 'zod';
import { bilingual, distinct, localityId, pattern, period, vietnamese } from './common.ts';
import { observationSource } from './observation.ts';

/** One congress of a round: where, which in the row, when. */
const congress = z.strictObject({
  /** The level that held it. */
  level: z.enum(['district', 'province', 'national']),
  /** The locality that held it; absent for the national one. */
  ref_area: localityId.optional(),
  /** Which in the locality's row, 3 for "lần thứ III". */
  ordinal: z.int().min(1).optional(),
  /** Whether it was chosen to go first as an example for the others. */
  pilot: z.boolean().default(false),
  /** When it was to be held, as announced. */
  planned: period.optional(),
  /** When it was held. */
  held: period.optional(),
  theme: vietnamese.optional(),
  /** Where this is printed. */
  sources: distinct(z.array(observationSource).min(1)),
});

/** A round of congresses: data/congresses/<year>.json; its id is the year of the local congresses. */
export const congressRoundSchema = z.strictObject({
  /** The year of the local congresses, the same as the file's name: `2024`. */
  id: pattern(/^\d{4}$/u, 'yyyy'),
  title: bilingual,
  /** What the round is, two or three sentences. */
  summary: bilingual,
  /** The congresses of the round. */
  congresses: distinct(z.array(congress)),
});
export type CongressRound = z.infer<typeof congressRoundSchema>;
export type Congress = CongressRound['congresses'][number];
