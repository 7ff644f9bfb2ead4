import { z } from 'zod';
import { bilingual, date, distinct, slug, text, vietnamese } from './common.ts';
import { aggregation, observationSchema } from './observation.ts';

/** One of several ways an indicator is measured, such as a poverty standard. */
const basis = z.strictObject({
  /** The name observations use, `chuan-2022`. */
  id: slug,
  label: bilingual,
  /** When it came into force. */
  from: date,
});

/** What its figures are told apart by, such as the kind of capital; each figure names one value, or counts all of them together. */
const breakdown = z.strictObject({
  /** What tells them apart: "nguồn vốn". */
  title: bilingual,
  /** What figures can be of. */
  values: distinct(
    z
      .array(
        z.strictObject({
          /** The name observations use, `von-dau-tu`. */
          id: slug,
          /** What stands behind the title of the indicator: "vốn đầu tư". */
          label: bilingual,
          /** What a number without a unit counts, where it differs from the indicator's: { "vi": "trạm", "en": "stations" }. */
          counted: bilingual.optional(),
        }),
      )
      .min(1),
    'id',
  ),
});

/** What is measured, how, in which unit: data/indicators/<id>.json. */
export const indicatorSchema = z.strictObject({
  /** Its permanent name, the same as the file's: `ho-ngheo`. */
  id: slug,
  /** A short title without place or time. */
  title: bilingual,
  /** One or two sentences: what is counted and what is not. */
  definition: bilingual,
  /** A topic of data/topics.json. */
  topic: slug,
  /** A unit of data/units.json, for all observations. */
  unit_measure: text,
  /** What a number without a unit counts: { "vi": "xã", "en": "communes" }. */
  counted: bilingual.optional(),
  /** A bound that belongs to what is counted, as printed: "từ 100 triệu đồng/ha/năm trở lên". */
  threshold_text: text.optional(),
  /** What its figures are told apart by beside place, time and ethnic group. */
  breakdown: breakdown.optional(),
  /** Other indicators that a reader of this one should know, both ways: it is enough when one of the two names the other. */
  related: distinct(z.array(slug).min(1)).optional(),
  /** The indicator of the whole that it is a part of, `dan-so` of minority people: for one place and year the part is no more. */
  part_of: slug.optional(),
  /**
   * The units of the administrative map that it counts, or takes a share of: a merger of such units breaks its series.
   */
  counts_units: z.enum(['province', 'district', 'commune', 'village']).optional(),
  /** The definitions it was measured by over time. */
  bases: distinct(z.array(basis), 'id').default([]),
  /**
   * The kind of picture, where its figures should not choose: `rank` places ranked · `pair` places in two years · `series`
   * a place over time · `none`.
   */
  chart: z.enum(['rank', 'pair', 'series', 'none']).optional(),
  /** Which way is better; `neither` for plain counts. */
  direction: z.enum(['higher-is-better', 'lower-is-better', 'neither']),
  /** Whether values of several localities may be added up. */
  additive: z.boolean(),
  /** How values of a period come together unless the observation says otherwise. */
  aggregation,
  /**
   * What stands above its figures in the place of all that the program would say of them: a text of our own without a claim
   * that no source makes, or `none`.
   */
  finding: z
    .union([bilingual, z.literal('none')], { error: 'is neither a text in both languages nor "none"' })
    .optional(),
  /** What a reader must know beyond the definition. */
  notes: vietnamese.optional(),
  observations: z.array(observationSchema),
});
export type Indicator = z.infer<typeof indicatorSchema>;
export type CountedUnits = NonNullable<Indicator['counts_units']>;
