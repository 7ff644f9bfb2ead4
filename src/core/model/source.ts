import { z } from 'zod';
import { articleId, slug, text } from './common.ts';

/** One of the two, with the paragraph where it is known. */
export type ObservationSource = { readonly quote?: string } & (
  | { readonly article: string; readonly reference?: never; readonly paragraph: number }
  | { readonly article?: never; readonly reference: string; readonly paragraph?: number }
);

/** More of a text than this is no evidence but a copy. */
const LONGEST_QUOTE = 30;

/** Words of a source, as printed. */
const quote = text.refine((value) => value.split(/\s+/u).length <= LONGEST_QUOTE, {
  error: `is longer than ${String(LONGEST_QUOTE)} syllables`,
  params: {
    code: 'field/format',
    hint: 'Keep the words of the figure and its period; put … where words are left out.',
  },
});

/** Where something is printed: a paragraph of an article of this archive, or another page. */
export const observationSource = z
  .strictObject({
    /** The article of this archive that digests the source, `2024/dai-hoi-dan-toc-thieu-so-tp-bac-kan`. */
    article: articleId.optional(),
    /** A page that is no article of this archive, by its name in data/references.json. */
    reference: slug.optional(),
    /** Body paragraph of the original, from 1; title, captions and page furniture do not count. */
    paragraph: z.int().min(1).optional(),
    /** The sentence printed, as evidence: at most 30 syllables, with the words of the period. */
    quote: quote.optional(),
  })
  .transform(({ article, reference, paragraph, quote }, { addIssue }): ObservationSource => {
    const printed = quote === undefined ? {} : { quote };
    if (article !== undefined && reference !== undefined) addIssue(ONE_SOURCE('names an article and a reference'));
    else if (reference !== undefined) return { reference, ...(paragraph !== undefined && { paragraph }), ...printed };
    else if (article === undefined) addIssue(ONE_SOURCE('names neither an article nor a reference'));
    else if (paragraph !== undefined) return { article, paragraph, ...printed };
    else addIssue({ code: 'invalid_type', expected: 'int', path: ['paragraph'], input: undefined });
    return z.NEVER;
  });

const ONE_SOURCE = (message: string) => ({
  code: 'custom' as const,
  message,
  params: {
    code: 'field/format',
    hint: 'Name one of the two: an article with its paragraph, or a reference of data/references.json.',
  },
});
