import { nameBasis, type BasisWords } from '../figure/basis-words.ts';
import { formatFigure, type FigureWords } from '../figure/format.ts';
import { isPercent, unitWord, withUnit } from '../figure/unit-words.ts';
import { readValueText } from '../figure/value-text.ts';
import type { Bilingual } from '../model/common.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import { capitalise } from '../text/common-words.ts';
import { formatPeriod } from '../text/date.ts';
import type { Language } from '../text/language.ts';
import type { FigureFinding } from './finding.ts';

/** What a sentence says of one figure, in the language of the page. */
export interface ToldFigure {
  /** As printed, "18,50%". */
  readonly figure: string;
  readonly period: string;
  /** The definition it was measured by; undefined where the indicator has one alone. */
  readonly basis: string | undefined;
}

/** What the interface says in a language, as far as findings need it. */
export interface FindingWords extends FigureWords {
  readonly figure: BasisWords;
  readonly findings: {
    /** A place and what narrows its figures: "Kiên Giang (dân tộc Khmer)". */
    readonly about: (place: string, facet: string | undefined) => string;
    readonly change: Readonly<
      Record<
        Extract<FigureFinding, { kind: 'change' }>['way'],
        (about: string, first: ToldFigure, last: ToldFigure) => string
      >
    >;
    readonly single: (about: string, only: ToldFigure) => string;
    /** The period of a figure that its source tells as of a day and prints no period for. */
    readonly toldOn: (day: string) => string;
    readonly twoBases: (about: string, older: ToldFigure, newer: ToldFigure) => string;
    readonly extreme: Readonly<
      Record<'highest' | 'lowest', (about: string, members: string, parent: string, extreme: ToldFigure) => string>
    >;
    /** "8 đơn vị cấp huyện". */
    readonly members: Readonly<Record<1 | 2, (count: number) => string>>;
    readonly latestOfEach: (indicator: string) => string;
    readonly latest: (year: string, isOld: boolean) => string;
  };
}

/** What sentences about an indicator are made of beside the finding. */
export interface FindingTold {
  readonly indicator: Pick<Indicator, 'bases'>;
  readonly unit: Unit;
  /** What a number of a figure without a unit counts. */
  readonly countedOf: (observation: Observation) => Bilingual | undefined;
  /** What narrows a figure within its indicator. */
  readonly facetOf: (observation: Observation) => Bilingual | undefined;
  /** The name of a place in a sentence, as of the day of a figure: "Bắc Kạn", "thành phố Bắc Kạn". */
  readonly nameOf: (place: string, observation: Observation) => string;
  readonly language: Language;
  readonly words: FindingWords;
}

/** Writes a finding, without a full stop, for it stands above pictures and tables. */
export function sayFinding(finding: FigureFinding, told: FindingTold): string {
  const { findings: words } = told.words;
  const tell = (observation: Observation) => tellFigure(observation, told);
  switch (finding.kind) {
    case 'change':
      return words.change[finding.way](sayAbout(finding.last, told), tell(finding.first), tell(finding.last));
    case 'single':
      return words.single(sayAbout(finding.only, told), tell(finding.only));
    case 'two-bases':
      return words.twoBases(sayAbout(finding.newer, told), tell(finding.older), tell(finding.newer));
    case 'highest':
    case 'lowest': {
      const { extreme, parent, rank, count } = finding;
      const members = words.members[rank](count);
      return words.extreme[finding.kind](sayAbout(extreme, told), members, told.nameOf(parent, extreme), tell(extreme));
    }
  }
}

function sayAbout(observation: Observation, { facetOf, nameOf, language, words }: FindingTold): string {
  const name = nameOf(observation.ref_area, observation);
  return capitalise(words.findings.about(name, facetOf(observation)?.[language]));
}

function tellFigure(observation: Observation, told: FindingTold): ToldFigure {
  const { indicator, language, words } = told;
  const period = formatPeriod(observation.time_period, language);
  return {
    figure: sayStandingAlone(observation, told),
    period: observation.period_basis === 'event' ? words.findings.toldOn(period) : period,
    basis: nameBasis(observation, indicator, language, words.figure),
  };
}

/** As printed; where the source prints a bare number, "449/761", with what it counts, for a sentence stands by itself. */
function sayStandingAlone(observation: Observation, { unit, countedOf, language, words }: FindingTold): string {
  const counted = countedOf(observation);
  const { phrase } = formatFigure(observation, unit, counted, language, words);
  const printed = language === 'vi' ? readValueText(observation.value_text) : undefined;
  if (printed === undefined || printed.core !== printed.bare || isPercent(printed.core.slice(-1))) return phrase;
  return printed.wordAfter === '' ? withUnit(phrase, unitWord(unit, counted, language)) : phrase;
}
