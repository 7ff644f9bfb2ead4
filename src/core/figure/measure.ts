import type { Bilingual } from '../model/common.ts';
import type { EthnicGroup } from '../model/ethnic-group.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';

/** What a figure measures: its indicator, narrowed to one ethnic group or one value of the indicator's breakdown. */
export interface Measure {
  /** "Vốn bố trí cho Chương trình 1719 (vốn đầu tư)". */
  readonly title: Bilingual;
  /** What narrows it, "vốn đầu tư"; absent where a figure counts everything of its indicator. */
  readonly facet: Bilingual | undefined;
  /** What a number without a unit counts. */
  readonly counted: Bilingual | undefined;
}

/**
 * What narrows a figure within its indicator, as a key: figures of different keys count different things and are never
 * added up, drawn as one line or held to contradict each other. Empty where a figure counts everything.
 */
export function facetKey({ ethnic_group, breakdown }: Pick<Observation, 'ethnic_group' | 'breakdown'>): string {
  return ethnic_group === undefined && breakdown === undefined ? '' : `${ethnic_group ?? ''} ${breakdown ?? ''}`;
}

/** Says what a figure measures. `group` is its ethnic group, if it is of one. */
export function describeMeasure(
  indicator: Pick<Indicator, 'title' | 'counted' | 'breakdown'>,
  observation: Pick<Observation, 'breakdown'>,
  group: EthnicGroup | undefined,
): Measure {
  const value = indicator.breakdown?.values.find(({ id }) => id === observation.breakdown);
  const facet = joinFacets(group && labelGroup(group), value?.label);
  const { title } = indicator;
  return {
    title: facet === undefined ? title : { vi: `${title.vi} (${facet.vi})`, en: `${title.en} (${facet.en})` },
    facet,
    counted: value?.counted ?? indicator.counted,
  };
}

/** A group goes by the name in use, which is part of names of figures in either language. */
function labelGroup({ name, common_name = name }: EthnicGroup): Bilingual {
  return { vi: `dân tộc ${common_name}`, en: common_name };
}

function joinFacets(...facets: readonly (Bilingual | undefined)[]): Bilingual | undefined {
  const told = facets.filter((facet) => facet !== undefined);
  if (told.length === 0) return undefined;
  return { vi: told.map(({ vi }) => vi).join(', '), en: told.map(({ en }) => en).join(', ') };
}
