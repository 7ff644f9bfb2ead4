import { readValueText } from '../../core/figure/value-text.ts';
import { slugify } from '../../core/text/normalise.ts';
import { paths } from '../../core/address/paths.ts';
import { viewStories, type StoryView } from '../article/article-view.ts';
import { viewRounds, type RoundItem } from '../congress/congress-view.ts';
import { viewFigureHead, type FigureHeadView } from '../figure/figure-head-view.ts';
import { viewPlaceName, type PlaceName } from '../place/place-view.ts';
import { namePlaceApart } from '../../archive/name-place.ts';
import { localityOf } from '../../core/gazetteer/gazetteer.ts';
import { lastDayOf, nearestVersion } from '../../core/gazetteer/versions.ts';
import { sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';

/** Everything the home page shows. */
export interface HomeView {
  readonly stories: readonly StoryView[];
  /** The one figure that an editor chose. */
  readonly featured: FigureHeadView | undefined;
  readonly rounds: readonly RoundItem[];
  /** The localities with most figures, each by its latest name. */
  readonly places: readonly { readonly place: PlaceName; readonly count: number }[];
  /** Searches to try: a place without accents, an indicator, a number. */
  readonly examples: readonly (Said & { readonly href: string })[];
  /** Where to begin without a search; kinds of which the archive has nothing are left out. */
  readonly ways: readonly { readonly by: 'localities' | 'indicators' | 'congresses'; readonly href: string }[];
  readonly hrefs: Readonly<Record<'news' | 'localities', string>>;
}

const STORIES = 5;
const PLACES = 12;

export function viewHome(context: Context, address: (path: string) => string): HomeView {
  const { archive, language } = context;
  const { site, figures } = archive;
  const featured = figures.get(site.featured ?? '');
  return {
    stories: viewStories(context).slice(0, STORIES),
    featured: featured && viewFigureHead(context, featured, address),
    examples: suggestSearches(context),
    rounds: viewRounds(context),
    places: busiestPlaces(context),
    ways: (['localities', 'indicators', 'congresses'] as const)
      .filter((by) => archive[by].size > 0)
      .map((by) => ({ by, href: paths[by](language) })),
    hrefs: { news: paths.news(language), localities: paths.localities(language) },
  };
}

/** Derived from what the home page features, so that each is sure to find something. */
function suggestSearches(context: Context): HomeView['examples'] {
  const { language } = context;
  const { site, figures, indicators } = context.archive;
  const [first] = [site.featured ?? '', ...figures.keys()].flatMap((id) => figures.get(id) ?? []);
  const [second] = [...site.key_indicators, ...indicators.keys()]
    .filter((id) => id !== first?.indicator.id)
    .flatMap((id) => indicators.get(id) ?? []);
  const texts = [
    first && slugify(first.indicator.title.vi).replaceAll('-', ' '),
    second?.title.vi,
    first && readValueText(first.observation.value_text)?.core,
  ].filter((text) => text !== undefined);
  return texts.map((text) => ({
    ...sayPrinted(text, language),
    href: `${paths.search(language)}?q=${encodeURIComponent(text)}`,
  }));
}

function busiestPlaces(context: Context): HomeView['places'] {
  const { archive } = context;
  return [...Map.groupBy(archive.figures.values(), ({ observation }) => observation.ref_area)]
    .filter(([id]) => nearestVersion(localityOf(archive.localities, id), archive.site.edition).level !== 'country')
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, PLACES)
    .map(([id, { length }]) => ({
      place: {
        ...viewPlaceName(context, id, archive.site.edition),
        name: namePlaceApart(
          archive,
          id,
          lastDayOf(localityOf(archive.localities, id).versions, archive.site.edition),
          context.words,
        ),
      },
      count: length,
    }));
}
