import type { Archive } from '../../archive/archive.ts';
import { readValueText } from '../../core/figure/value-text.ts';
import { slugify } from '../../core/text/normalise.ts';
import { formatNumber } from '../../core/text/number.ts';
import { messagesIn, type Language } from '../../i18n/index.ts';
import { paths } from '../../core/address/paths.ts';
import { viewStories, type StoryView } from '../article/article-view.ts';
import { viewRounds, type RoundItem } from '../congress/congress-view.ts';
import { viewFigure, type FigureView } from '../figure/figure-view.ts';
import { viewPlace, type PlaceView } from '../place/place-view.ts';
import { tallyTargets, type TargetTally } from '../target/target-view.ts';
import { articleDay } from '../../core/article-day.ts';

/** Everything the home page shows. */
export interface HomeView {
  readonly stories: readonly StoryView[];
  readonly figures: readonly FigureView[];
  readonly rounds: readonly RoundItem[];
  /** The localities with most figures, each as of the day of its latest article. */
  readonly places: readonly { readonly place: PlaceView; readonly count: number }[];
  readonly counts: readonly { readonly number: string; readonly noun: string }[];
  /** Searches to try: a place without accents, an indicator, a number. */
  readonly examples: readonly { readonly text: string; readonly href: string }[];
  /** The targets of the archive by state. */
  readonly tally: TargetTally;
  readonly hrefs: Readonly<Record<'news' | 'indicators' | 'targets' | 'localities' | 'congresses', string>>;
}

const STORIES = 4;
const PLACES = 5;

export function viewHome(archive: Archive, language: Language): HomeView {
  const { site, figures } = archive;
  const featured = site.featured.flatMap((id) => {
    const figure = figures.get(id);
    return figure ? [viewFigure(archive, figure, language)] : [];
  });
  return {
    stories: viewStories(archive, language).slice(0, STORIES),
    figures: featured,
    examples: suggestSearches(archive, language),
    rounds: viewRounds(archive, language),
    places: busiestPlaces(archive, language),
    counts: countHoldings(archive, language),
    tally: tallyTargets(archive, archive.figures.values(), language),
    hrefs: {
      news: paths.news(language),
      indicators: paths.indicators(language),
      targets: paths.targets(language),
      localities: paths.localities(language),
      congresses: paths.congresses(language),
    },
  };
}

/** Derived from what the home page features, so that each is sure to find something. */
function suggestSearches({ site, figures }: Archive, language: Language): HomeView['examples'] {
  const [first, second] = site.featured.flatMap((id) => figures.get(id) ?? []);
  const texts = [
    first && slugify(first.indicator.title.vi).replaceAll('-', ' '),
    second?.indicator.title.vi,
    first && readValueText(first.observation.value_text)?.core,
  ].filter((text) => text !== undefined);
  return texts.map((text) => ({ text, href: `${paths.search(language)}?q=${encodeURIComponent(text)}` }));
}

function busiestPlaces(archive: Archive, language: Language): HomeView['places'] {
  const days = new Map<string, string>();
  for (const article of archive.articles.values()) {
    const day = articleDay(article);
    for (const id of article.localities) if (day > (days.get(id) ?? '')) days.set(id, day);
  }
  const counts = Map.groupBy(archive.figures.values(), ({ observation }) => observation.ref_area);
  return [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, PLACES)
    .map(([id, { length }]) => ({
      place: viewPlace(archive, id, days.get(id) ?? archive.site.edition, language),
      count: length,
    }));
}

function countHoldings(archive: Archive, language: Language): HomeView['counts'] {
  const { counts } = messagesIn(language);
  const { articles, indicators, figures, localities, congresses } = archive;
  const held = [...congresses.values()].reduce((sum, round) => sum + round.congresses.length, 0);
  const numbers: [number, (n: number) => string][] = [
    [articles.size, counts.articles],
    [figures.size, counts.figures],
    [indicators.size, counts.indicators],
    [localities.size, counts.localities],
    [held, counts.congresses],
  ];
  return numbers
    .filter(([number]) => number > 0)
    .map(([number, noun]) => ({ number: formatNumber(number, language), noun: noun(number) }));
}

/** The main sections, for a reader who is lost. */
export function viewStartingPoints({
  language,
  hasCongresses,
}: {
  language: Language;
  hasCongresses: boolean;
}): { title: string; href: string }[] {
  const { nav } = messagesIn(language);
  return [
    { title: nav.home, href: paths.home(language) },
    { title: messagesIn(language).searchForm.label, href: paths.search(language) },
    { title: nav.news, href: paths.news(language) },
    { title: nav.indicators, href: paths.indicators(language) },
    { title: nav.targets, href: paths.targets(language) },
    { title: nav.localities, href: paths.localities(language) },
    ...(hasCongresses ? [{ title: nav.congresses, href: paths.congresses(language) }] : []),
  ];
}
