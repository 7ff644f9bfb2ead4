import { z } from 'zod';
import { day, slug, text, url } from './common.ts';

/**
 * `document` papers of record, statistics or studies as such · `portal` the site of an authority, a party committee or one
 * of the bodies beside them · `newspaper` a paper, journal, broadcaster or agency that reports news · `organisation` the site
 * of a congregation, an association or a firm · `aggregator` a site that gathers the news of others · `translation` one that
 * renders news in another language.
 */
const publisherKind = z.enum(['document', 'portal', 'newspaper', 'organisation', 'aggregator', 'translation']);
export type PublisherKind = z.infer<typeof publisherKind>;

/** Who published an original: an entry of data/publishers.json. */
export const publisherSchema = z.strictObject({
  id: slug,
  /** The name its pages bore when they came out, "Báo Lạng Sơn". */
  name: text,
  /** The mark at the head of its articles, "LSO". */
  short_name: text.optional(),
  /** What kind of publisher it is, which says what a figure of it is worth. */
  kind: publisherKind,
  url: url.optional(),
  /** The name of today, of a body that was renamed or joined with another since: shown as "tên khi đăng; nay là …". */
  later: z
    .strictObject({
      /** The name of today. */
      name: text,
      /** The first day of that name; absent when unknown. */
      from: day.optional(),
      /** The page that says so. */
      source: url,
    })
    .optional(),
});
export type Publisher = z.infer<typeof publisherSchema>;
