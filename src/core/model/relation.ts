import { z } from 'zod';
import { observationId } from './observation.ts';
import { slug } from './common.ts';

/** Parts that add up to a whole, such as the sectors of an economy. */
const sum = z.strictObject({
  /** Its own name, `co-cau-kinh-te-tp-bac-kan-2029`. */
  id: slug,
  kind: z.literal('sum'),
  /** The observations that are added. */
  parts: z.array(observationId).min(2),
  /** What they make up: an observation, or a number that is known without one, such as 100 for shares. */
  total: z.union([observationId, z.number().positive()], {
    error: 'a total is the id of an observation or a number above zero',
  }),
});

/** A part of a whole, such as what was disbursed of what was allotted. */
const ratio = z.strictObject({
  /** Its own name, `ctmtqg-von-dau-tu-ty-le-2024`. */
  id: slug,
  kind: z.literal('ratio'),
  /** The observation of the part. */
  part: observationId,
  /** The observation of the whole. */
  whole: observationId,
  /** The observation of the share, where it is published too. */
  share: observationId.optional(),
});

/** How observations belong together in arithmetic: an entry of data/relations.json. */
export const relationSchema = z.discriminatedUnion('kind', [sum, ratio]);
export type Relation = z.infer<typeof relationSchema>;

/** The observations that a relation names, each with its place in the entry. */
export function observationsOf(relation: Relation): { id: string; path: (string | number)[] }[] {
  if (relation.kind === 'sum') {
    const parts = relation.parts.map((id, index) => ({ id, path: ['parts', index] }));
    return typeof relation.total === 'string' ? [...parts, { id: relation.total, path: ['total'] }] : parts;
  }
  const { part, whole, share } = relation;
  return [
    { id: part, path: ['part'] },
    { id: whole, path: ['whole'] },
    ...(share === undefined ? [] : [{ id: share, path: ['share'] }]),
  ];
}
