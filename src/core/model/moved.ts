import { z } from 'zod';
import { addressPattern, day, localityId, pattern, period, slug, text, vietnamese } from './common.ts';

/** The address of a page below the site's root, with a slash at both ends: `/so-lieu/ho-ngheo.tp-bac-kan.2023/`. */
const pageAddress = addressPattern(/^\/(?:[a-z0-9][a-z0-9.-]*\/)*$/u, 'the address of a page, as in /chi-so/ho-ngheo/');

/** An address that was published: that of a page, or of a file such as `/chi-so/ho-ngheo.csv`. */
export const publishedAddress = pattern(
  /^\/(?:[a-z0-9][a-z0-9.-]*\/)*(?:[a-z0-9][a-z0-9.-]*\.[a-z0-9]+)?$/u,
  'an address below the root of the site, as in /chi-so/ho-ngheo/ or /chi-so/ho-ngheo.csv',
);

const common = {
  /** The address that was published, in Vietnamese; that of the English page and those of its files go with it. */
  from: pageAddress,
  /** The day it moved or was withdrawn. */
  date: day,
  /** Why, one sentence that readers see. */
  why: vietnamese,
};

/** A page that is now at another address: the old one leads there. */
const moved = z.strictObject({
  /** It is at another address now. */
  kind: z.literal('moved'),
  ...common,
  /** Where it is now: a page that stands. */
  to: pageAddress,
});

/** A page that is gone: its address says what stood there. */
const withdrawn = z.strictObject({
  /** It is gone. */
  kind: z.literal('withdrawn'),
  ...common,
  /** What it was, as a heading: "Tỷ lệ hộ nghèo, thành phố Bắc Kạn, 2023". */
  was: vietnamese,
  /** What a withdrawn figure was; for figures only. */
  figure: z
    .strictObject({
      indicator: slug,
      ref_area: localityId,
      time_period: period,
      /** The figure as printed; left out where it must not be shown any more. */
      value_text: text.optional(),
    })
    .optional(),
  /** Pages that may help whoever comes for it. */
  see: z.array(pageAddress).default([]),
});
export type Withdrawn = z.infer<typeof withdrawn>;

/** What became of a published address: an entry of data/moved.json. */
export const movedSchema = z.discriminatedUnion('kind', [moved, withdrawn]);
export type Moved = z.infer<typeof movedSchema>;
