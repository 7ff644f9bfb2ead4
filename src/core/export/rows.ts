import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Reference } from '../model/reference.ts';
import type { ObservationSource } from '../model/source.ts';
import { timesTen } from '../number/exact.ts';

/** The columns of every export, in order; the names are those of the model, after SDMX. */
export const COLUMNS = [
  'obs_id',
  'indicator',
  'ref_area',
  'places',
  'time_period',
  'period_text',
  'period_basis',
  'base_period',
  'aggregation',
  'comparator',
  'obs_value',
  'obs_value_upper',
  'obs_total',
  'unit_measure',
  'unit_mult',
  'value_base',
  'value_type',
  'set_by',
  'obs_status',
  'basis',
  'basis_source',
  'ethnic_group',
  'breakdown',
  'value_text',
  'sources',
  'source_urls',
  'comment',
] as const;

export type Column = (typeof COLUMNS)[number];

/** One observation as a flat row; what is absent in the model is absent here. */
export type Row = Readonly<Partial<Record<Column, string | number>>>;

/** Pages elsewhere by id, for their addresses. */
export type References = ReadonlyMap<string, Pick<Reference, 'url'>>;

/**
 * Lays the observations of an indicator out as rows. `value_base` is the value in the plain unit (3.6 with
 * `unit_mult` 9 gives 3600000000), so that nobody adds billions to units; `comparator` still says how it is bounded.
 * `sources` names articles with their paragraph (2024/dai-hoi#3) and pages elsewhere (reference:bdt-tuyen-quang-2024),
 * whose addresses are in `source_urls`.
 */
export function toRows(indicator: Indicator, references: References): Row[] {
  return indicator.observations.map((observation) => toRow(indicator, observation, references));
}

/** The row of one observation. */
export function toRow(indicator: Indicator, observation: Observation, references: References): Row {
  return dropAbsent({
    obs_id: observation.obs_id,
    indicator: indicator.id,
    ref_area: observation.ref_area,
    places: observation.places?.join(' '),
    time_period: observation.time_period,
    period_text: observation.period_text,
    period_basis: observation.period_basis,
    base_period: observation.base_period,
    aggregation: observation.aggregation ?? indicator.aggregation,
    comparator: observation.comparator,
    obs_value: observation.obs_value,
    obs_value_upper: observation.obs_value_upper,
    obs_total: observation.obs_total,
    unit_measure: indicator.unit_measure,
    unit_mult: observation.unit_mult,
    value_base: timesTen(observation.obs_value, observation.unit_mult),
    value_type: observation.value_type,
    set_by: observation.set_by?.vi,
    obs_status: observation.obs_status,
    basis: observation.basis,
    basis_source: observation.basis === undefined ? undefined : observation.basis_source,
    ethnic_group: observation.ethnic_group,
    breakdown: observation.breakdown,
    value_text: observation.value_text,
    sources: observation.sources.map(nameSource).join(' '),
    source_urls:
      observation.sources.flatMap(({ reference }) => references.get(reference ?? '')?.url ?? []).join(' ') || undefined,
    comment: observation.comment?.vi,
  });
}

/** `2024/dai-hoi#3`, or `reference:bdt-tuyen-quang-2024` for a page elsewhere. */
export function nameSource({ article, reference, paragraph }: ObservationSource): string {
  const page = reference === undefined ? article : `reference:${reference}`;
  return paragraph === undefined ? page : `${page}#${paragraph}`;
}

function dropAbsent(row: Record<Column, string | number | undefined>): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
