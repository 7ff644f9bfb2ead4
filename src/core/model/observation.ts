import { z } from 'zod';
import { asFileName, day, distinct, localityId, pattern, period, slug, text, vietnamese } from './common.ts';
import { observationSource } from './source.ts';

/**
 * How the printed number bounds the true one: `eq` as it stands · `gt` hơn, trên · `ge` từ … trở lên, ít nhất ·
 * `lt` dưới · `le` tối đa, không quá · `nearly` gần · `approx` khoảng.
 */
export const comparator = z.enum(['eq', 'gt', 'ge', 'lt', 'le', 'nearly', 'approx']);
export type Comparator = z.infer<typeof comparator>;

/**
 * What kind of statement the figure is: `actual` a result · `estimate` · `target` to be reached · `plan` allotted or
 * scheduled · `forecast`.
 */
export const valueType = z.enum(['actual', 'estimate', 'target', 'plan', 'forecast']);
export type ValueType = z.infer<typeof valueType>;

/** How values of a period come together: `end` at its end · `sum` over it · `average` of it · `each-year` in it. */
export const aggregation = z.enum(['end', 'sum', 'average', 'each-year', 'unstated']);
export type Aggregation = z.infer<typeof aggregation>;

/** A correction of a figure after it was published here; entries are only ever added. */
const correction = z.strictObject({
  /** The day of the correction, `2026-11-21`. */
  date: day,
  /** What was shown before, as printed. */
  from: text,
  /** What is shown now, as printed. */
  to: text,
  /** Why, one sentence. */
  why: vietnamese,
  /** Who pointed it out, or the address that shows it. */
  source: text.optional(),
});

const OBSERVATION_ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u;

/** The permanent name of an observation, `ho-ngheo.tp-bac-kan.2023`. */
export const observationId = asFileName(
  z.string().refine((value) => OBSERVATION_ID.test(value), {
    error: 'is not an observation id',
    params: {
      code: 'field/format',
      hint: 'Use lower-case letters, digits, full stops and hyphens, as in ho-ngheo.tp-bac-kan.2023.',
    },
  }),
  OBSERVATION_ID,
);

/** One figure: a value with everything needed to read it. */
export const observationSchema = z.strictObject({
  /** Its permanent name, minted once, never reused: `ho-ngheo.tp-bac-kan.2023`. */
  obs_id: observationId,
  /** The locality it is about. */
  ref_area: localityId,
  /** The places named, when the figure covers only part of `ref_area`. */
  places: distinct(z.array(localityId).min(1)).optional(),
  /** When it holds, EDTF: `2023`, `2019/2023`, `2022/..`. */
  time_period: period,
  /** The words printed for the period: "06 tháng đầu năm". */
  period_text: text.optional(),
  /** `event` when the source prints no period and the day of the event stands in; the reader is told. */
  period_basis: z.enum(['printed', 'event']).default('printed'),
  /** What a change is measured against ("so với năm 2019"). */
  base_period: period.optional(),
  /** How the values of the period come together, where it differs from the indicator's. */
  aggregation: aggregation.optional(),
  /** The number as stated, before its scale word: 3.6 in "3,6 tỷ". */
  obs_value: z.number(),
  /** The upper end of a printed range. */
  obs_value_upper: z.number().optional(),
  /** The power of ten of the scale word: 9 for tỷ, 6 for triệu, 3 for nghìn. */
  unit_mult: z.int().min(0).max(12).default(0),
  /** The whole, when a part of it is printed: 20 in "16/20". */
  obs_total: z.number().positive().optional(),
  comparator,
  value_type: valueType,
  /** Who set a target or plan. */
  set_by: vietnamese.optional(),
  /**
   * Status in SDMX's CL_OBS_STATUS: `A` normal, `E` estimated, `P` provisional, `U` of low reliability, such as a likely
   * misprint: charts leave it out, and `comment` says why it is doubted.
   */
  obs_status: pattern(/^[A-Z]$/u, 'one capital letter').default('A'),
  /** Which of the indicator's definitions it was measured by, where the source says so or its year does. */
  basis: text.optional(),
  /** `inferred` when no source names the basis and only the year tells which was in force; the reader is told. */
  basis_source: z.enum(['printed', 'inferred']).default('printed'),
  /** The one ethnic group it counts, from data/ethnic-groups.json; figures of different groups are never held together. */
  ethnic_group: slug.optional(),
  /** What it counts of the things that the indicator tells apart, a value of the indicator's breakdown: `von-dau-tu`. */
  breakdown: slug.optional(),
  /** The figure exactly as printed, comparator and leading zeros included: "hơn 3,6 tỷ đồng". */
  value_text: text,
  sources: distinct(z.array(observationSource).min(1)),
  corrections: distinct(z.array(correction)).default([]),
  /** What a reader who cites the figure must know. */
  comment: vietnamese.optional(),
});
export type Observation = z.infer<typeof observationSchema>;
