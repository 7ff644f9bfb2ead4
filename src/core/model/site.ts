import { LANGUAGES } from '../text/language.ts';
import { z } from 'zod';
import { bilingual, day, distinct, text, url } from './common.ts';

/**
 * The version of the model that this program reads. It goes up by one where archives of the one before no longer pass
 * the check, and src/cli/migrate/steps.ts says what lifts them. Version 1 is that of release 0.2.0, which named none.
 */
export const SCHEMA_VERSION = 4;

/** What the archive says of itself: data/site.json. */
export const siteSchema = z.strictObject({
  /** The version of the model that the archive is written in, a whole number; `npm run migrate` raises it. */
  schema_version: z.int().positive(),
  /** The name in the masthead. */
  name: text,
  /** One line beside the name. */
  tagline: bilingual,
  /** What the archive holds, two sentences for the home page and for search engines. */
  description: bilingual,
  /** Who publishes the archive, as citations name it. */
  publisher: text,
  /** The licence of digests and data. */
  licence: z.strictObject({ name: text, url }),
  /** Where readers report an error: an e-mail address. */
  contact: z.strictObject({
    /** As name@example.org. */
    email: z.string().refine((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(value), {
      error: 'is not an e-mail address',
      params: { code: 'field/format', hint: 'Write it as name@example.org.' },
    }),
  }),
  /** The languages of the interface, the main one first. */
  languages: distinct(z.array(z.enum(LANGUAGES)).min(1)),
  /** The day that pages call "today". */
  edition: day,
  /** The one figure of the home page, `ho-ngheo.son-la.2024`: its publisher is known, and nobody doubts it. */
  featured: text.optional(),
  /**
   * Indicators that say most of a place, the most telling first: its page begins with the latest figure of each. Where none
   * is named, those stand first of which most places have figures.
   */
  key_indicators: distinct(z.array(text)).default([]),
  /** Columns of figures in the tables of congresses: each shows what the sources print of any of its indicators. */
  congress_columns: z
    .array(z.strictObject({ title: bilingual, indicators: distinct(z.array(text).min(1)) }))
    .default([]),
});
export type Site = z.infer<typeof siteSchema>;
