import { z } from 'zod';
import { byline, date, day, distinct, slug, text, url } from './common.ts';

/** A page that is no article of this archive but prints figures of it: an entry of data/references.json. */
export const referenceSchema = z.strictObject({
  /** Its permanent name, by habit the publisher's short form and what it tells: `bdt-tuyen-quang-2024`. */
  id: slug,
  /** Who published it, from data/publishers.json. */
  publisher: slug,
  /** The headline as printed; absent when unknown, never made up. */
  title: text.optional(),
  /** Where it stands. */
  url,
  /** A copy of it in an archive of the web. */
  archived_url: url.optional(),
  /** The date printed, EDTF; absent when unknown. */
  date: date.optional(),
  /** Authors as printed; absent when unknown. */
  byline: distinct(z.array(byline).min(1)).optional(),
  /** The day it was read. */
  retrieved: day.optional(),
  /** The page of data/references.json whose text it prints word for word or in short: the two are one witness. */
  same_text_as: slug.optional(),
});
export type Reference = z.infer<typeof referenceSchema>;
