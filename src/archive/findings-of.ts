import { findFindings } from '../core/finding/find-findings.ts';
import { figuresOfFinding, type FigureFinding, type NamedFinding } from '../core/finding/finding.ts';
import { sayFinding, type FindingTold, type FindingWords } from '../core/finding/finding-sentences.ts';
import { isResult } from '../core/figure/statement.ts';
import type { Indicator } from '../core/model/indicator.ts';
import type { Observation } from '../core/model/observation.ts';
import { onceEach } from '../core/once.ts';
import { compareKeys } from '../core/text/collate.ts';
import type { Language } from '../core/text/language.ts';
import type { Archive } from './archive.ts';
import { basisWordsOf, type BasisWordsOfArchive } from './basis-words-of.ts';
import { figureDay } from './figure-day.ts';
import { findingGroundOf } from './finding-ground.ts';
import { measureOf } from './measure-of.ts';
import { namePlaceApart, namePlaceShortly, type PlaceWords } from './name-place.ts';
import { unitOf } from './unit-of.ts';

/** What a language lends to titles and findings. */
export type TitleWords = Omit<FindingWords, 'figure'> &
  PlaceWords & {
    readonly figure: BasisWordsOfArchive;
    readonly chart: { readonly titleAt: (title: string, place: string) => string };
  };

/** A sentence of the program about figures of an indicator, as pages show it. */
export interface ToldFinding {
  /** Its permanent name, under which an editor has accepted it. */
  readonly key: string;
  readonly kind: FigureFinding['kind'];
  /** The id of the place that it is about. */
  readonly place: string;
  /** The figures that it prints, in its order. */
  readonly figures: readonly Observation[];
  /** Without a full stop. */
  readonly text: string;
}

/** What stands above the figures of an indicator. */
export interface ToldIndicator {
  /** What its page is called: no claim, unless an editor wrote one. */
  readonly title: string;
  readonly findings: readonly ToldFinding[];
}

/** All that the program says of an indicator in a language: what pages show, and what is recorded and accepted. */
export function tellFindingsOf(
  archive: Archive,
  indicator: Indicator,
  language: Language,
  words: TitleWords,
): ToldIndicator {
  const told = whatFindingsName(archive, indicator, language, words);
  return {
    title: titleOfIndicator(archive, indicator, language, words),
    findings: findingsOf(archive, indicator).map(({ key, place, finding }) => ({
      key,
      kind: finding.kind,
      place,
      figures: figuresOfFinding(finding),
      text: sayFinding(finding, told),
    })),
  };
}

const findingsOf = onceEach((archive: Archive, indicator: Indicator): readonly NamedFinding[] =>
  findFindings(findingGroundOf(archive, indicator)),
);

function whatFindingsName(archive: Archive, indicator: Indicator, language: Language, words: TitleWords): FindingTold {
  const measure = (observation: Observation) => measureOf(archive, { observation, indicator });
  return {
    indicator,
    unit: unitOf(archive, indicator.unit_measure),
    countedOf: (observation) => measure(observation).counted,
    facetOf: (observation) => measure(observation).facet,
    nameOf: (place, { time_period, sources }) =>
      namePlaceShortly(archive, place, figureDay(archive, time_period, sources), words),
    language,
    words: { ...words, figure: basisWordsOf(archive, words.figure) },
  };
}

/** The indicator, and what of it is shown: the latest of each place, or all of the one place that it is about. */
function titleOfIndicator(archive: Archive, indicator: Indicator, language: Language, words: TitleWords): string {
  const { finding, observations } = indicator;
  if (finding !== undefined && finding !== 'none') return finding[language];
  const title = indicator.title[language];
  const places = (some: readonly Observation[]) => new Set(some.map(({ ref_area }) => ref_area)).size;
  if (places(observations.filter(({ value_type }) => isResult(value_type))) > 1)
    return words.findings.latestOfEach(title);
  const dayOf = ({ time_period, sources }: Observation) => figureDay(archive, time_period, sources);
  const [latest] = observations.toSorted((a, b) => compareKeys(dayOf(b), dayOf(a)));
  if (latest === undefined || places(observations) > 1) return title;
  return words.chart.titleAt(title, namePlaceApart(archive, latest.ref_area, dayOf(latest), words));
}
