import { z } from 'zod';
import { slug, text, url } from './common.ts';

/** Who published an original: an entry of data/publishers.json. */
export const publisherSchema = z.strictObject({
  id: slug,
  /** The name readers know it by, "Báo Lạng Sơn". */
  name: text,
  /** The mark at the head of its articles, "LSO". */
  short_name: text.optional(),
  /** What kind of publisher it is. */
  kind: z.enum(['newspaper', 'government-portal', 'broadcaster', 'agency']),
  url: url.optional(),
});
export type Publisher = z.infer<typeof publisherSchema>;
