import { z } from 'zod';
import { bilingual, distinct, localityId, pattern, period, text, vietnamese } from './common.ts';
import { observationSource } from './source.ts';

/** Whether a congress took place. */
const congressStatus = z.enum(['held', 'planned', 'unknown']);

/** One congress of a round: where, which in the row, when. */
const congress = z
  .strictObject({
    /** The level that held it. */
    level: z.enum(['district', 'province', 'national']),
    /** The locality that held it, or the country; absent for a national one where the archive has no unit for the country. */
    ref_area: localityId.optional(),
    /** Whether it took place, was only announced in what is known, or neither is known. */
    status: congressStatus,
    /** Which in the locality's row, 3 for "lần thứ III". */
    ordinal: z.int().min(1).optional(),
    /** Whether it was chosen to go first as an example for the others. */
    pilot: z.boolean().default(false),
    /** When it was to be held, as announced. */
    planned: period.optional(),
    /** When it was held, from its first session to its last where both are printed; absent when unknown. */
    held: period.optional(),
    /** The venue or town as printed, "Trung tâm Hội nghị tỉnh Lạng Sơn". */
    venue: text.optional(),
    /** The motto of the congress. */
    theme: vietnamese.optional(),
    /** What a reader must know, such as sources that print different days or wordings. */
    comment: vietnamese.optional(),
    /** Where this is printed. */
    sources: distinct(z.array(observationSource).min(1)),
  })
  .refine(({ status, held }) => held === undefined || status === 'held', {
    path: ['status'],
    error: 'contradicts the day on which it was held',
    params: { code: 'field/choice', hint: 'Write "held", or remove the day from held.' },
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
