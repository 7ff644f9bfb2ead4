import { z } from 'zod';
import {
  byline,
  day,
  distinct,
  doubtfulPeriod,
  localityId,
  pattern,
  period,
  slug,
  text,
  url,
  vietnamese,
} from './common.ts';

/** When the article belongs, always known to some degree; `2021?` is an inference with doubt. */
const dated = z.strictObject({
  /** EDTF, with a question mark when uncertain. */
  edtf: doubtfulPeriod,
  /** How it is known: printed in the source, the day of the event, or inferred from the text. */
  basis: z.enum(['printed', 'event', 'inferred']),
  /** What the inference rests on, in Vietnamese, for the reader. */
  note: text.optional(),
});

/** A correction of the text after it was published here; figures have their own. Entries are only ever added. */
const correction = z.strictObject({
  /** The day of the correction, `2026-11-21`. */
  date: day,
  /** What was changed: "Sửa chức vụ của ông Trần Văn Ba". */
  what: vietnamese,
  /** Why, one sentence. */
  why: vietnamese,
});

/** The front matter of content/articles/<yyyy>/<slug>.md. */
export const articleFrontMatterSchema = z.strictObject({
  /** Our own headline, without figures. */
  title: text,
  /** One or two sentences above the text. */
  lead: text,
  /** `digest`: told in the archive's own words; `full-text`: the original, where the archive holds the rights. */
  form: z.enum(['digest', 'full-text']),
  /** Publisher of the original, from data/publishers.json; absent when unknown. */
  publisher: slug.optional(),
  /** Authors of the original; absent when unknown. */
  byline: distinct(z.array(byline).min(1)).optional(),
  /** Persons the article names, with the office it gives them. */
  people: distinct(z.array(z.strictObject({ name: text, office: text }))).default([]),
  /** When the original was published, where it is printed. */
  published: period.optional(),
  /** When what it reports took place, where it is printed. */
  event: period.optional(),
  dated,
  /** The localities it is about, the most important first. */
  localities: distinct(z.array(localityId).min(1)),
  /** The round of congresses it belongs to, `2024`. */
  congress: text.optional(),
  topics: distinct(z.array(slug).min(1)),
  /** Numerals that are no figures and that no rule knows: each as the text writes it, with the reason in Vietnamese. */
  numerals: distinct(z.array(z.strictObject({ text, because: text }))).default([]),
  /** What was corrected since it was published here, but for figures. */
  corrections: z.array(correction).default([]),
  /** The original. */
  source: z.strictObject({
    title: text,
    url: url.optional(),
    archived_url: url.optional(),
    /** The day it was captured. */
    retrieved: period.optional(),
    /** Checksum of the captured text, lower-case hexadecimal. */
    sha256: pattern(/^[0-9a-f]{64}$/u, '64 digits of hexadecimal, in lower case'),
  }),
});
export type ArticleFrontMatter = z.infer<typeof articleFrontMatterSchema>;
