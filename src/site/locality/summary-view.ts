import { measureOf } from '../../archive/measure-of.ts';
import type { Figure } from '../../archive/archive.ts';
import { figuresOfCongress } from '../../archive/round-figures.ts';
import { isTarget } from '../../core/figure/statement.ts';
import type { Congress, CongressRound } from '../../core/model/congress.ts';
import type { ValueType } from '../../core/model/observation.ts';
import { compareKeys } from '../../core/text/collate.ts';
import { capitalise, startSmall } from '../../core/text/common-words.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { formatRoman } from '../../core/text/number.ts';
import { viewFigure } from '../figure/figure-view.ts';
import { sayBasis } from '../figure/say-basis.ts';
import type { Context } from '../context.ts';

/** A piece of a sentence: words, and behind them a figure with its page. */
export interface SummaryPart {
  readonly text: string;
  readonly figure: { readonly phrase: string; readonly href: string; readonly type: ValueType } | undefined;
}

/** So many letters leave room for source and actions on the first screen of a telephone: fewer below what a unit is now. */
const MOST_LETTERS = { standing: 220, gone: 120 };

/**
 * A place in a few sentences, none of which says more than one figure or one event: its key figures, and its last congress
 * with a target that it set. Empty where the archive has nothing of the kind.
 */
export function viewSummary(
  context: Context,
  place: string,
  key: readonly Figure[],
  state: keyof typeof MOST_LETTERS,
): readonly SummaryPart[] {
  const congress = sayCongress(context, place);
  const figures = (count: number) => sayFigures(context, key.slice(0, count));
  // As much as has room, and of two that have the one that tells more kinds of things.
  const drafts = [[figures(2), congress], [figures(1), congress], [figures(2)], [figures(1)], [congress]]
    .map((sentences) => sentences.filter((sentence) => sentence.length > 0))
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => sentences.flatMap((sentence, index) => (index === 0 ? sentence : [SPACE, ...sentence])));
  return drafts.find((parts) => saySummary(parts).length <= MOST_LETTERS[state]) ?? drafts.at(-1) ?? [];
}

const SPACE: SummaryPart = { text: ' ', figure: undefined };

/** Figures in one sentence. */
function sayFigures(context: Context, figures: readonly Figure[]): SummaryPart[] {
  const said = figures.map((figure, index) => {
    const text = context.words.locality.summary.figure(startTitle(context, figure), sayPeriodAndBasis(context, figure));
    return sayPart(context, figure, index === 0 ? capitalise(text) : `; ${text}`);
  });
  return said.length === 0 ? [] : [...said, { text: '.', figure: undefined }];
}

/** The sentences without their links, for what readers copy. */
export function saySummary(parts: readonly SummaryPart[]): string {
  return parts.map(({ text, figure }) => text + (figure?.phrase ?? '')).join('');
}

function sayCongress(context: Context, place: string): SummaryPart[] {
  const { archive, language, words } = context;
  const held = [...archive.congresses.values()]
    .toSorted((a, b) => compareKeys(b.id, a.id))
    .flatMap((round) =>
      round.congresses
        .filter(({ ref_area, status }) => ref_area === place && status === 'held')
        .map((congress) => ({ round, congress })),
    );
  const [last] = held;
  if (last === undefined) return [];
  const { round, congress } = last;
  const ordinal =
    congress.ordinal === undefined ? undefined : words.congress.ordinalText(formatRoman(congress.ordinal));
  const day = congress.held === undefined ? undefined : formatPeriod(congress.held, language);
  const target = findTarget(context, round, congress);
  const { summary } = words.locality;
  const name = ordinal ?? summary.ofYear(round.id);
  if (target === undefined) return [{ text: summary.congress(name, day), figure: undefined }];
  return [
    sayPart(
      context,
      target,
      summary.target(name, day, startTitle(context, target), sayPeriodAndBasis(context, target)),
    ),
    { text: '.', figure: undefined },
  ];
}

/** The target of a congress that tells most of the place: one of a key indicator, or else the first. */
function findTarget({ archive }: Context, round: CongressRound, congress: Congress): Figure | undefined {
  const { key_indicators: key } = archive.site;
  const targets = figuresOfCongress(archive, round, congress).filter(isTarget);
  const rank = ({ indicator }: Figure) => (key.includes(indicator.id) ? key.indexOf(indicator.id) : key.length);
  return targets.toSorted((a, b) => rank(a) - rank(b))[0];
}

function startTitle({ archive, language }: Context, figure: Figure): string {
  return startSmall(measureOf(archive, figure).title[language]);
}

function sayPeriodAndBasis(context: Context, figure: Figure): string {
  return [formatPeriod(figure.observation.time_period, context.language), sayBasis(context, figure)]
    .filter(Boolean)
    .join(', ');
}

function sayPart(context: Context, figure: Figure, text: string): SummaryPart {
  const { phrase, href, type } = viewFigure(context, figure);
  return { text, figure: { phrase, href, type } };
}
