import { z } from 'zod';
import { centroid, day, distinct, localityId, pattern, text, vietnamese } from './common.ts';

/**
 * The level of a unit, by the words of the law: `city` is a city below a province, `municipality` one beside them.
 * `country` is the whole, which figures of national congresses are about; provinces do not name it as their parent.
 */
export const level = z.enum([
  'country',
  'province',
  'municipality',
  'city',
  'town',
  'urban-district',
  'district',
  'ward',
  'township',
  'commune',
  'special-zone',
]);
export type Level = z.infer<typeof level>;

/** A stretch of time in which name, level, parent and borders stayed the same. */
const version = z
  .strictObject({
    level,
    /** The bare name, "Bắc Kạn". */
    name: text,
    /** Level word and name as in running text, "thành phố Bắc Kạn". */
    full_name: text,
    /** The unit above it; absent for provinces. */
    parent: localityId.optional(),
    /** First day, inclusive; absent when unknown. */
    valid_from: day.optional(),
    /** The earliest day it is known to have stood, when the first day is unknown. */
    attested_from: day.optional(),
    /** First day on which it no longer stood; absent while it stands. */
    valid_to: day.optional(),
    /** The code of the statistics office in that time; codes are reused, so never an id. */
    gso_code: pattern(/^\d{2,5}$/u, 'two to five digits').optional(),
  })
  .refine(
    ({ valid_from, attested_from, valid_to }) =>
      valid_to === undefined || (valid_from ?? attested_from ?? '') < valid_to,
    {
      path: ['valid_to'],
      error: 'is not after the first day',
      params: {
        code: 'date/order',
        hint: 'valid_to is the first day on which the unit no longer stood so; it follows valid_from.',
      },
    },
  );

/** A unit that took over ground from this one: `full` when all of it, `partial` when a part, or when nobody has shown more. */
const successor = z.strictObject({
  id: localityId,
  /** Whether it took the whole unit or a part of it. */
  extent: z.enum(['full', 'partial']),
});

/**
 * What can happen to a unit: `re-established` when a unit of its name had stood before, `boundary-changed` when it took
 * in or gave away ground and went on as itself.
 */
const eventKind = z.enum([
  'established',
  're-established',
  'renamed',
  'upgraded',
  'boundary-changed',
  'merged',
  'divided',
  'transferred',
  'level-abolished',
]);

/** What happened to a unit, and by which act. */
const event = z.strictObject({
  /** What happened. */
  kind: eventKind,
  /** The day it took effect: the first day of the version it began, or `valid_to` of the one it ended. */
  date: day,
  /** The legal act with its body, "Nghị quyết số 1683/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội". */
  basis: text.optional(),
  successors: distinct(z.array(successor)).default([]),
});

/** A unit of administration through time: an entry of data/localities/*.json. */
export const localitySchema = z.strictObject({
  /** Its permanent name: level and name at birth, under the parent at birth. */
  id: localityId,
  versions: z.array(version).min(1),
  /** What happened to it, in any order. */
  events: distinct(z.array(event)).default([]),
  /** Other names people search by, without level words; other accents, tone marks and spaces are found by themselves. */
  other_names: distinct(z.array(text)).default([]),
  centroid: centroid.optional(),
  /** How sure the versions and successors are. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** Which of the units below it the archive has and lacks, a sentence for readers; absent where it has all of them or none. */
  missing_parts: vietnamese.optional(),
  /** What is doubtful or missing, one or two sentences for readers. */
  notes: vietnamese.optional(),
});
export type Locality = z.infer<typeof localitySchema>;
export type LocalityVersion = Locality['versions'][number];
