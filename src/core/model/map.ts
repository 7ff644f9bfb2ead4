import { z } from 'zod';
import { bilingual, localityId, text } from './common.ts';

/** A point of the map: across and down, in its own whole units. */
const point = z.tuple([z.int().min(0), z.int().min(0)]);

/**
 * Outlines of localities: data/map.json, which an archive may do without. A border that two localities share is one
 * line that both name, so that localities that were joined can be drawn as one without a seam.
 */
export const mapSchema = z.strictObject({
  /** Where the outlines come from and under which licence; readers see it below the map. */
  source: bilingual,
  /** Width and height of the whole, in the units of the lines. */
  size: point,
  /** Lines as across, down, across, down …, each from one meeting of borders to the next. */
  lines: z.array(
    z
      .array(z.int().min(0))
      .min(4)
      .refine((numbers) => numbers.length % 2 === 0, {
        error: 'has an odd number of numbers',
        params: { code: 'map/shape', hint: 'Give each point two numbers, across and down.' },
      }),
  ),
  /** The outlines of each locality: closed ways along lines by their place in the list, -1 - n for line n walked backwards. */
  shapes: z.record(localityId, z.array(z.array(z.int()).min(1)).min(1)),
  /** Islands too far away or too small to be drawn in place, each with the locality they belong to. */
  islands: z
    .array(
      z.strictObject({
        /** Their name, "Quần đảo Hoàng Sa". */
        name: bilingual,
        /** The locality of `shapes` they are part of. */
        part_of: localityId,
        /** The middle of their mark on the map. */
        at: point,
        /** The printed name of the map's own text, when shorter: "Hoàng Sa". */
        label: text,
      }),
    )
    .default([]),
});
export type MapData = z.infer<typeof mapSchema>;
