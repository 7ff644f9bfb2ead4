import { z } from 'zod';
import { slug, text, url } from './common.ts';

/** Who published an original: an entry of data/publishers.json. */
export const publisherSchema = z.strictObject({
  id: slug,
  /** The name readers know it by, "Báo Lạng Sơn". */
  name: text,
  /** The mark at the head of its articles, "LSO". */
  short_name: text.optional(),
  /** What kind of publisher it is: `organisation` a party committee, association or the like · `website` any other site, such as one that gathers news. */
  kind: z.enum(['newspaper', 'journal', 'government-portal', 'broadcaster', 'agency', 'organisation', 'website']),
  url: url.optional(),
});
