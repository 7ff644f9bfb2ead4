import type { Archive } from '../../archive/archive.ts';
import type { Congress, CongressRound } from '../../core/model/congress.ts';
import { formatPeriod, readPeriod } from '../../core/text/date.ts';
import { formatRoman } from '../../core/text/number.ts';
import { messagesIn, type Language } from '../../i18n/index.ts';
import { paths } from '../paths.ts';
import { viewStories, viewStory, type StoryView } from './article-view.ts';
import { viewFigure, type FigureView } from './figure-view.ts';
import { viewPlace, type PlaceView } from './place-view.ts';
import { viewSources, type SourceView } from './source-view.ts';
import { groupTargets, type TargetGroup } from './target-view.ts';

/** One congress of a round. */
export interface CongressView {
  readonly place: PlaceView | undefined;
  readonly level: string;
  /** Roman, as printed. */
  readonly ordinal: string | undefined;
  readonly when: string;
  readonly isPilot: boolean;
  readonly theme: string | undefined;
  /** The venue or town, as printed. */
  readonly venue: string | undefined;
  readonly comment: { readonly text: string; readonly isForeign: boolean } | undefined;
  readonly sources: readonly SourceView[];
}

/** Everything the page of a round shows. */
export interface RoundView {
  readonly round: CongressRound;
  readonly href: string;
  readonly congresses: readonly CongressView[];
  readonly stories: readonly StoryView[];
  readonly figures: readonly FigureView[];
  /** The targets that its articles report. */
  readonly targets: readonly TargetGroup[];
  readonly targetsHref: string;
}

/** All rounds, the latest first. */
export function viewRounds(archive: Archive, language: Language): RoundView[] {
  return [...archive.congresses.values()]
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((round) => viewRound(archive, round, language));
}

export function viewRound(archive: Archive, round: CongressRound, language: Language): RoundView {
  const articles = [...archive.articles.values()].filter(({ congress }) => congress === round.id);
  const hrefs = new Set(articles.map((article) => viewStory(archive, article, language).href));
  const figureIds = new Set(articles.flatMap(({ figureLinks }) => figureLinks.map(({ obs_id }) => obs_id)));
  return {
    round,
    href: paths.congress(round.id, language),
    congresses: round.congresses
      .toSorted(compareCongresses)
      .map((congress) => viewCongress(archive, congress, round.id, language)),
    stories: viewStories(archive, language).filter(({ href }) => hrefs.has(href)),
    figures: [...archive.figures.values()]
      .filter(({ observation, indicator }) => figureIds.has(observation.obs_id) && indicator.topic === 'dai-hoi')
      .map((figure) => viewFigure(archive, figure, language)),
    targets: groupTargets(
      archive,
      [...archive.figures.values()].filter(({ observation }) => figureIds.has(observation.obs_id)),
      language,
    ),
    targetsHref: paths.targets(language),
  };
}

function viewCongress(archive: Archive, congress: Congress, year: string, language: Language): CongressView {
  const { held, planned, pilot, level, ordinal, theme, ref_area, status, venue, comment } = congress;
  const words = messagesIn(language).congress;
  const day = readPeriod(held ?? planned ?? '')?.start ?? `${year}-12-31`;
  return {
    place: ref_area === undefined ? undefined : viewPlace(archive, ref_area, day, language),
    level: words.levels[level],
    ordinal: ordinal === undefined ? undefined : formatRoman(ordinal),
    when: [
      held === undefined ? words.statuses[status] : words.held(formatPeriod(held, language)),
      ...(planned === undefined ? [] : [words.planned(formatPeriod(planned, language))]),
    ].join('; '),
    isPilot: pilot,
    theme: theme?.vi,
    venue,
    comment: comment && { text: comment[language] ?? comment.vi, isForeign: comment[language] === undefined },
    sources: viewSources(archive, congress.sources, language),
  };
}

const LEVELS: readonly Congress['level'][] = ['national', 'province', 'district'];

/** The national one first, then provinces and districts, each by the day; those without a day come last. */
function compareCongresses(a: Congress, b: Congress): number {
  const byLevel = LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  const [first, second] = [a, b].map(({ held, planned }) => held ?? planned ?? '9999') as [string, string];
  return byLevel || (first < second ? -1 : first > second ? 1 : 0);
}
