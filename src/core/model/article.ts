import { z } from 'zod';
import { byline, doubtfulPeriod, localityId, pattern, period, slug, text, url } from './common.ts';

/** When the article belongs, always known to some degree; `2021?` is an inference with doubt. */
const dated = z.strictObject({
  /** EDTF, with a question mark when uncertain. */
  edtf: doubtfulPeriod,
  /** How it is known: printed in the source, the day of the event, or inferred from the text. */
  basis: z.enum(['printed', 'event', 'inferred']),
  /** What the inference rests on, in Vietnamese, for the reader. */
  note: text.optional(),
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
  byline: z.array(byline).min(1).optional(),
  /** Persons the article names, with the office it gives them. */
  people: z.array(z.strictObject({ name: text, office: text })).default([]),
  /** When the original was published, where it is printed. */
  published: period.optional(),
  /** When what it reports took place, where it is printed. */
  event: period.optional(),
  dated,
  /** The localities it is about, the most important first. */
  localities: z.array(localityId).min(1),
  /** The round of congresses it belongs to, `2024`. */
  congress: text.optional(),
  topics: z.array(slug).min(1),
  /** Numerals that are no figures and that no rule knows: each as the text writes it, with the reason in Vietnamese. */
  numerals: z.array(z.strictObject({ text, because: text })).default([]),
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
