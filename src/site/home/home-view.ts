import { readValueText } from '../../core/figure/value-text.ts';
import { slugify } from '../../core/text/normalise.ts';
import { formatNumber } from '../../core/text/number.ts';
import { paths } from '../../core/address/paths.ts';
import { viewStories, type StoryView } from '../article/article-view.ts';
import { viewRounds, type RoundItem } from '../congress/congress-view.ts';
import { viewFigure, type FigureView } from '../figure/figure-view.ts';
import { viewPlace, type PlaceView } from '../place/place-view.ts';
import { tallyTargets, type TargetTally } from '../target/targets-view.ts';
import { articleDay } from '../../core/article-day.ts';
import { sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';

/** Everything the home page shows. */
export interface HomeView {
  readonly stories: readonly StoryView[];
  readonly figures: readonly FigureView[];
  readonly rounds: readonly RoundItem[];
  /** The localities with most figures, each as of the day of its latest article. */
  readonly places: readonly { readonly place: PlaceView; readonly count: number }[];
  readonly counts: readonly { readonly number: string; readonly noun: string }[];
  /** Searches to try: a place without accents, an indicator, a number. */
  readonly examples: readonly (Said & { readonly href: string })[];
  /** The targets of the archive by state. */
  readonly tally: TargetTally;
  readonly hrefs: Readonly<Record<'news' | 'indicators' | 'targets' | 'localities' | 'congresses', string>>;
}

const STORIES = 4;
const PLACES = 5;

export function viewHome(context: Context): HomeView {
  const { archive, language } = context;
  const { site, figures } = archive;
  const featured = [site.featured ?? ''].flatMap((id) => {
    const figure = figures.get(id);
    return figure ? [viewFigure(context, figure)] : [];
  });
  return {
    stories: viewStories(context).slice(0, STORIES),
    figures: featured,
    examples: suggestSearches(context),
    rounds: viewRounds(context),
    places: busiestPlaces(context),
    counts: countHoldings(context),
    tally: tallyTargets(context, archive.figures.values()),
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
function suggestSearches(context: Context): HomeView['examples'] {
  const { language } = context;
  const { site, figures } = context.archive;
  const [first, second] = [site.featured ?? '', ...figures.keys()].flatMap((id) => figures.get(id) ?? []);
  const texts = [
    first && slugify(first.indicator.title.vi).replaceAll('-', ' '),
    second?.indicator.title.vi,
    first && readValueText(first.observation.value_text)?.core,
  ].filter((text) => text !== undefined);
  return texts.map((text) => ({
    ...sayPrinted(text, language),
    href: `${paths.search(language)}?q=${encodeURIComponent(text)}`,
  }));
}

function busiestPlaces(context: Context): HomeView['places'] {
  const { archive } = context;
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
      place: viewPlace(context, id, days.get(id) ?? archive.site.edition),
      count: length,
    }));
}

function countHoldings({ archive, language, words }: Context): HomeView['counts'] {
  const { counts } = words;
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
