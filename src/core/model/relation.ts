import { z } from 'zod';
import { distinct, slug, text, vietnamese } from './common.ts';
import { observationId } from './observation.ts';

const common = {
  /** Its own name, `co-cau-kinh-te-tp-bac-kan-2029`. */
  id: slug,
  /** Why the figures are shown though they disagree. Without it, a relation that is off stops the build. */
  acknowledged: vietnamese.optional(),
};

/** Parts that add up to a whole, such as the sectors of an economy. */
const sum = z.strictObject({
  ...common,
  /** Parts and their whole. */
  kind: z.literal('sum'),
  /** The observations that are added. */
  parts: distinct(z.array(observationId).min(2)),
  /** What they make up: an observation, or a number that is known without one, such as 100 for shares. */
  total: z.union([observationId, z.number().positive()], {
    error: 'a total is the id of an observation or a number above zero',
  }),
});

/** A part of a whole, such as what was disbursed of what was allotted. */
const ratio = z.strictObject({
  ...common,
  /** A part of a whole. */
  kind: z.literal('ratio'),
  /** The observation of the part. */
  part: observationId,
  /** The observation of the whole; left out where the part prints it itself, as in "16/20". */
  whole: observationId.optional(),
  /** The observation of the share, where it is published too. */
  share: observationId.optional(),
});

/** What a figure was before and by how much it changed, such as "lên 15 xã" and "4 xã" more. */
const change = z.strictObject({
  ...common,
  /** Before, after and by how much. */
  kind: z.literal('change'),
  /** The observation before the change, where it is published. */
  from: observationId.optional(),
  /** The observation after it. */
  to: observationId,
  /** The observation of the change, a positive number. */
  by: observationId,
  /** Which way it went. */
  way: z.enum(['up', 'down']),
  /** How the change is measured: `difference` later less earlier, in points for shares · `percent` of the earlier · `unstated`. */
  measure: z.enum(['difference', 'percent', 'unstated']),
});
export type Change = z.infer<typeof change>;

/** A number of things that the source names one by one. */
const count = z.strictObject({
  ...common,
  /** A number of things named. */
  kind: z.literal('count'),
  /** The observation of the number. */
  figure: observationId,
  /** The names in the source; left out where they are the `places` of the observation. */
  named: z.array(text).min(1).optional(),
});

/** Figures that say the same, such as one number told by two articles. */
const equal = z.strictObject({
  ...common,
  /** Figures that say the same. */
  kind: z.literal('equal'),
  /** The observations that say the same. */
  figures: distinct(z.array(observationId).min(2)),
});

/** How observations belong together in arithmetic: an entry of data/relations.json. */
export const relationSchema = z.discriminatedUnion('kind', [sum, ratio, change, count, equal]);
export type Relation = z.infer<typeof relationSchema>;

/** The observations that a relation names, each with its place in the entry. */
export function observationsOf(relation: Relation): { id: string; path: (string | number)[] }[] {
  switch (relation.kind) {
    case 'sum':
      return [
        ...listed('parts', relation.parts),
        ...(typeof relation.total === 'string' ? named({ total: relation.total }) : []),
      ];
    case 'ratio':
      return named({ part: relation.part, whole: relation.whole, share: relation.share });
    case 'change':
      return named({ from: relation.from, to: relation.to, by: relation.by });
    case 'count':
      return named({ figure: relation.figure });
    case 'equal':
      return listed('figures', relation.figures);
  }
}

function listed(field: string, ids: readonly string[]): { id: string; path: (string | number)[] }[] {
  return ids.map((id, index) => ({ id, path: [field, index] }));
}

function named(fields: Readonly<Record<string, string | undefined>>): { id: string; path: string[] }[] {
  return Object.entries(fields).flatMap(([field, id]) => (id === undefined ? [] : [{ id, path: [field] }]));
}
