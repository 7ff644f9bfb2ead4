import { compareKeys } from '../../core/text/collate.ts';
import {
  bareNameOn,
  dayOfRound,
  knowledgeOf,
  splitProvinces,
  type CongressKnowledge,
} from '../../core/congress/coverage.ts';
import type { CongressRound } from '../../core/model/congress.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { paths } from '../../core/address/paths.ts';
import { anchorOf } from './congress-view.ts';
import { coverageOf, coveredPlaces } from './coverage-facts.ts';
import { viewPlaceName } from '../place/place-view.ts';
import type { Context } from '../context.ts';

/** What the archive has and lacks, province by province and round by round. */
export interface CoverageView {
  readonly rounds: readonly { readonly id: string; readonly href: string; readonly told: string }[];
  readonly rows: readonly CoverageRow[];
  readonly files: readonly { readonly name: string; readonly href: string; readonly type: string }[];
}

export interface CoverageRow {
  readonly name: string;
  readonly href: string;
  /** Whether it lies in the province above it. */
  readonly isPart: boolean;
  readonly cells: readonly CoverageCell[];
}

/** One locality in one round. */
export interface CoverageCell {
  readonly round: string;
  readonly knowledge: CongressKnowledge;
  /** When its congress was, or that nothing is known. */
  readonly text: string;
  /** Its row on the page of the round. */
  readonly href: string | undefined;
  /** What there is and what is missing, in words; empty without news. */
  readonly has: string;
}

export function viewCoverage(context: Context): CoverageView {
  const { archive, language } = context;
  const words = context.words.rounds;
  const rounds = [...archive.congresses.values()].sort((a, b) => compareKeys(a.id, b.id));
  const lastDay = dayOfRound(rounds.at(-1) ?? { id: '' });
  const viewRow = (id: string, isPart: boolean): CoverageRow => ({
    name: isPart ? viewPlaceName(context, id, lastDay).name : bareNameOn(archive.localities, id, lastDay),
    href: paths.locality(id, language),
    isPart,
    cells: rounds.map((round) => viewCell(context, round, id)),
  });
  return {
    rounds: rounds.map((round) => {
      const { told, untold } = splitProvinces(archive.localities, round);
      return {
        id: round.id,
        href: paths.round(round.id, language),
        told: words.toldOf(told.length, told.length + untold.length),
      };
    }),
    rows: coveredPlaces(archive).flatMap(({ id, parts }) => [
      viewRow(id, false),
      ...parts.map((part) => viewRow(part, true)),
    ]),
    files: [{ name: 'CSV', href: paths.coverageCsv(), type: 'text/csv' }],
  };
}

function viewCell({ archive, language, words }: Context, round: CongressRound, id: string): CoverageCell {
  const fact = coverageOf(archive, round, id);
  const congress = round.congresses.find(({ ref_area }) => ref_area === id);
  const base = { round: round.id, knowledge: knowledgeOf(congress) };
  if (fact === undefined) return { ...base, text: words.coverage.notStanding, href: undefined, has: '' };
  const isEmpty = fact.status === 'none' && fact.articles === 0 && fact.figures === 0;
  if (isEmpty) return { ...base, text: words.coverage.nothing, href: undefined, has: '' };
  const { held, status } = fact;
  return {
    ...base,
    text:
      congress === undefined
        ? words.coverage.noCongress
        : held === undefined
          ? words.coverage.statuses[status === 'none' ? 'unknown' : status]
          : formatPeriod(held, language),
    href: congress === undefined ? undefined : `${paths.round(round.id, language)}#${anchorOf(congress)}`,
    has: words.coverage.has(fact),
  };
}
