import type { FindingGround } from '../../src/core/finding/finding-ground.ts';
import type { SourceSort } from '../../src/core/finding/source-sort.ts';
import type { Indicator } from '../../src/core/model/indicator.ts';
import { localitySchema, type Level } from '../../src/core/model/locality.ts';
import type { Observation } from '../../src/core/model/observation.ts';
import { makeIndicator, makeObservation } from './chart-fixture.ts';

/** Two definitions, of which the second replaced the first. */
export const STANDARDS: Indicator['bases'] = ['2016', '2022'].map((from) => ({
  id: `chuan-${from}`,
  label: { vi: `chuẩn ${from}`, en: `standard of ${from}` },
  from,
}));

/**
 * Three provinces, of which the third was divided in 2015, three districts of the first, two of the second, a commune, a
 * province of which only three districts are known, and the country.
 */
const PLACES = [
  place('viet-nam', 'country', 'nước Việt Nam'),
  place('a', 'province', 'tỉnh A'),
  place('b', 'province', 'tỉnh B'),
  { ...place('c', 'province', 'tỉnh C'), events: [{ kind: 'divided', date: '2015-01-01' }] },
  place('a/h-x', 'district', 'huyện X', 'a'),
  place('a/h-y', 'district', 'huyện Y', 'a'),
  place('a/h-w', 'district', 'huyện W', 'a'),
  place('b/h-1', 'district', 'huyện Một', 'b'),
  place('b/h-2', 'district', 'huyện Hai', 'b'),
  { ...place('d', 'province', 'tỉnh D'), missing_parts: { vi: 'Kho mới có ba huyện.' } },
  ...['d/h-1', 'd/h-2', 'd/h-3'].map((id) => place(id, 'district', `huyện ${id}`, 'd')),
  place('a/x-z', 'commune', 'xã Z', 'a/h-x'),
].map((one) => localitySchema.parse(one));

/** A place that stands in them for tests of many: `p0`, `p1` and so on. */
export function makePlaces(count: number): string[] {
  return Array.from({ length: count }, (_, number) => `p${String(number)}`);
}

function place(id: string, level: Level, fullName: string, parent?: string) {
  const version = { level, name: fullName.split(' ').at(-1), full_name: fullName, ...(parent && { parent }) };
  return { id, versions: [version], confidence: 'high' };
}

/** Fields of an observation, the last part of whose id tells it apart. */
export type Fields = Partial<Observation> & { readonly sort?: SourceSort; readonly isDisputed?: boolean };

/** What figures are measured in; in shares unless said otherwise. */
const UNITS: Readonly<Record<string, FindingGround['unit']>> = {
  NUMBER: { kind: 'count', discrete: true },
  RANK: { kind: 'rank', discrete: true },
};

/** What must be known of an indicator with these figures: each in a paper, and disputed by none, unless said otherwise. */
export function makeGround(fields: readonly Fields[], of: Partial<Indicator> = {}): FindingGround {
  const known = new Map(fields.map((one, index) => [`o${String(index)}`, one]));
  const observations = fields.map(({ sort: _, isDisputed: __, ...one }, index) =>
    makeObservation({ ref_area: 'a', ...one, obs_id: `o${String(index)}` }),
  );
  const many = makePlaces(60).map((id) => localitySchema.parse(place(id, 'province', `tỉnh ${id}`)));
  return {
    indicator: makeIndicator(observations, of),
    unit: UNITS[of.unit_measure ?? ''] ?? { kind: 'share', discrete: false },
    localities: new Map([...PLACES, ...many].map((one) => [one.id, one])),
    sortsOf: ({ obs_id }) => [known.get(obs_id)?.sort ?? 'newspaper'],
    isDisputed: ({ obs_id }) => known.get(obs_id)?.isDisputed ?? false,
  };
}
