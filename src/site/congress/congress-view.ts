import { bareNameOn, dayOfCongress } from '../../core/congress/coverage.ts';
import { placesWithSeveral } from '../../core/congress/several.ts';
import type { Congress, CongressRound } from '../../core/model/congress.ts';
import { compareKeys, compareVietnamese } from '../../core/text/collate.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { formatRoman } from '../../core/text/number.ts';
import { paths } from '../../core/address/paths.ts';
import { viewPlace, viewPlaceName, type PlaceView } from '../place/place-view.ts';
import { viewSources, type SourceView } from '../figure/source-view.ts';
import { sayForeign, sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';

/** One congress with all that is known of it beside figures. */
export interface CongressView {
  /** Names it on the pages of its round. */
  readonly anchor: string;
  readonly place: PlaceView | undefined;
  /** Its level, which in the row it is, when it met, and whether as a trial. */
  readonly facts: readonly string[];
  readonly theme: Said | undefined;
  /** The venue or town, as printed. */
  readonly venue: Said | undefined;
  readonly comment: Said | undefined;
  readonly sources: readonly SourceView[];
}

/** A round as lists show it. */
export interface RoundItem {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  readonly congresses: number;
  readonly stories: number;
}

/** A stop of the strip that shows how rounds follow each other: the local congresses of a year, or a national one. */
export interface RoundStop {
  readonly year: string;
  readonly isNational: boolean;
  /** The level and which in the row it is: "cấp tỉnh, lần thứ III". */
  readonly name: string;
  /** What the archive has of it, or when it was. */
  readonly note: string;
  readonly href: string;
  readonly round: string;
}

/** Everything the page of all rounds shows. */
export interface CongressIndexView {
  readonly stops: readonly RoundStop[];
  readonly rounds: readonly RoundItem[];
  /** Localities whose congresses stand side by side. */
  readonly places: readonly { readonly title: string; readonly href: string }[];
  readonly coverageHref: string;
}

export function viewCongressIndex(context: Context): CongressIndexView {
  const { archive, language } = context;
  return {
    stops: viewStops(context),
    rounds: viewRounds(context),
    places: placesWithSeveral(archive.congresses.values())
      .map((id) => ({
        title: viewPlaceName(context, id, archive.site.edition).name,
        href: paths.congressesOf(id, language),
        bare: bareNameOn(archive.localities, id, archive.site.edition),
      }))
      .sort((a, b) => compareVietnamese(a.bare, b.bare)),
    coverageHref: paths.coverage(language),
  };
}

/** All rounds, the latest first. */
export function viewRounds(context: Context): RoundItem[] {
  const { language } = context;
  const { congresses, articles } = context.archive;
  return [...congresses.values()]
    .sort((a, b) => compareKeys(b.id, a.id))
    .map((round) => ({
      id: round.id,
      title: round.title[language],
      summary: round.summary[language],
      href: paths.round(round.id, language),
      congresses: round.congresses.length,
      stories: [...articles.values()].filter(({ congress }) => congress === round.id).length,
    }));
}

/** The local congresses of each round and the national ones, the earliest first. */
export function viewStops(context: Context): RoundStop[] {
  const { congresses } = context.archive;
  return [...congresses.values()]
    .sort((a, b) => compareKeys(a.id, b.id))
    .flatMap((round) => [
      localStop(round, context),
      ...round.congresses
        .filter(({ level }) => level === 'national')
        .map((congress) => nationalStop(round, congress, context)),
    ]);
}

/** A congress in full; `round` lends its year where no day is known. */
export function viewCongress(context: Context, congress: Congress, round: CongressRound): CongressView {
  const { language } = context;
  const { pilot, level, theme, ref_area, venue, comment } = congress;
  const words = context.words.congress;
  const roman = romanOf(congress);
  return {
    anchor: anchorOf(congress),
    place: ref_area === undefined ? undefined : viewPlace(context, ref_area, dayOfCongress(congress, round)),
    facts: [
      words.levels[level],
      ...(roman === undefined ? [] : [words.ordinalText(roman)]),
      sayWhen(congress, context),
      ...(pilot ? [words.pilot] : []),
    ],
    theme: theme && sayPrinted(theme.vi, language),
    venue: venue === undefined ? undefined : sayPrinted(venue, language),
    comment: comment && sayForeign(comment, language),
    sources: viewSources(context, congress.sources),
  };
}

/** The id of a congress on the pages of its round: ids of localities without strokes. */
export function anchorOf({ level, ref_area }: Pick<Congress, 'level' | 'ref_area'>): string {
  return `dh-${(ref_area ?? level).replaceAll('/', '.')}`;
}

/** "họp 9/5/2024", with the day it was planned for where one is printed. */
export function sayWhen({ held, planned, status }: Congress, context: Context): string {
  const { language } = context;
  const words = context.words.congress;
  return [
    held === undefined ? words.statuses[status] : words.held(formatPeriod(held, language)),
    ...(planned === undefined ? [] : [words.planned(formatPeriod(planned, language))]),
  ].join('; ');
}

const LEVELS: readonly Congress['level'][] = ['national', 'province', 'district'];

/** The national one first, then provinces and districts, each by the day; those without a day come last. */
export function compareCongresses(a: Congress, b: Congress): number {
  const byLevel = LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  const [first, second] = [a, b].map(({ held, planned }) => held ?? planned ?? '9999') as [string, string];
  return byLevel || compareKeys(first, second);
}

function romanOf({ ordinal }: Pick<Congress, 'ordinal'>): string | undefined {
  return ordinal === undefined ? undefined : formatRoman(ordinal);
}

function localStop(round: CongressRound, { language, words }: Context): RoundStop {
  const local = round.congresses.filter(({ level }) => level !== 'national');
  const provinces = local.filter(({ level }) => level === 'province');
  const level = provinces.length > 0 || local.length === 0 ? 'province' : 'district';
  const ordinals = new Set(provinces.map(({ ordinal }) => ordinal));
  const [ordinal] = ordinals;
  const roman = ordinals.size === 1 ? romanOf({ ordinal }) : undefined;
  return {
    year: round.id,
    isNational: false,
    name: [words.congress.levels[level], roman && words.congress.ordinalText(roman)].filter(Boolean).join(', '),
    note: words.rounds.held(provinces.length, local.length - provinces.length),
    href: paths.round(round.id, language),
    round: round.id,
  };
}

function nationalStop(round: CongressRound, congress: Congress, context: Context): RoundStop {
  const { language } = context;
  const words = context.words.congress;
  const roman = romanOf(congress);
  return {
    year: (congress.held ?? congress.planned ?? round.id).slice(0, 4),
    isNational: true,
    name: [words.levels.national, roman && words.ordinalText(roman)].filter(Boolean).join(', '),
    note: sayWhen(congress, context),
    href: `${paths.round(round.id, language)}#${anchorOf(congress)}`,
    round: round.id,
  };
}
