import { z } from 'zod';
import { text } from './common.ts';

/** The front matter of content/pages/<slug>.<language>.mdx. */
export const pageSchema = z.strictObject({
  title: text,
  /** One sentence, shown under the title and by search engines. */
  description: text,
});
