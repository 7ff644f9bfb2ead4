import { langOfVietnamese, sayPrinted, type Said } from '../../core/text/foreign.ts';
import { compareKeys } from '../../core/text/collate.ts';
import type { Archive, Article } from '../../archive/archive.ts';
import { ledgerOf } from '../../archive/ledger.ts';
import { articleDay, articlePeriod } from '../../core/article-day.ts';
import { findAbbreviations, type SpeltOut } from '../../core/text/abbreviations.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { paths } from '../../core/address/paths.ts';
import { chartsOfArticle, chartsOfText, type ChartView } from '../chart/chart-view.ts';
import { correctionsOfArticle, type CorrectionView } from '../figure/correction-view.ts';
import { viewFigure, type FigureView } from '../figure/figure-view.ts';
import { relationsWithin, type RelationView } from '../relation/relation-view.ts';
import { viewPlace, viewPlaceName, type PlaceView } from '../place/place-view.ts';
import type { Context } from '../context.ts';
import { viewCitations, viewOriginal, type CitationView, type OriginalView } from './original-view.ts';

/** An article as lists show it. */
export interface StoryView {
  readonly href: string;
  readonly title: string;
  readonly lead: string;
  /** The language of both, when it is not the page's: articles are Vietnamese. */
  readonly lang: 'vi' | undefined;
  readonly date: string;
  readonly place: string;
  /** Sorts lists: the day the article belongs to. */
  readonly day: string;
  readonly year: string;
  readonly figureCount: number;
}

/** Everything an article page shows beside its text. */
export interface ArticleView extends StoryView {
  readonly original: OriginalView;
  /** When what it reports took place, or that nobody says. */
  readonly event: string;
  /** When it belongs and how that is known, where neither its event nor its publication is dated. */
  readonly dated: { readonly text: string; readonly note: Said | undefined } | undefined;
  readonly people: Article['people'];
  readonly congress: { readonly title: string; readonly href: string } | undefined;
  readonly topics: readonly { readonly title: string; readonly href: string }[];
  readonly places: readonly PlaceView[];
  /** Says as of when the places are named; absent where nothing has changed since. */
  readonly placesNote: string | undefined;
  readonly figures: readonly FigureView[];
  /** What was corrected since publication here, in the text and in its figures. */
  readonly corrections: readonly CorrectionView[];
  readonly charts: readonly ChartView[];
  /** The pictures that its text asks for, in its order. */
  readonly textCharts: readonly ChartView[];
  /** What arithmetic says of its figures. */
  readonly relations: readonly RelationView[];
  readonly relationsHref: string;
  readonly newsHref: string;
  /** How many numerals of the text are no figures; absent when one is not accounted for. */
  readonly otherNumerals: number | undefined;
  /** The abbreviations its text and titles use. */
  readonly abbreviations: readonly SpeltOut[];
  /** Citations, and what to mind when citing. */
  readonly citations: readonly CitationView[];
  readonly citeNote: string;
}

export function viewStory(context: Context, article: Article): StoryView {
  const day = articleDay(article);
  const [first = ''] = article.localities;
  return {
    href: paths.article(article.id, context.language),
    title: article.title,
    lead: article.lead,
    lang: langOfVietnamese(context.language),
    date: sayDate(article, context),
    place: viewPlaceName(context, first, day).name,
    day,
    year: article.id.slice(0, 4),
    figureCount: figureIds(article).length,
  };
}

/** The date an article is filed by; "khoảng" stands before one that is inferred with doubt. */
function sayDate(article: Article, { language, words }: Context): string {
  const isDoubtful = article.event === undefined && article.published === undefined && article.dated.edtf.endsWith('?');
  const date = formatPeriod(articlePeriod(article), language);
  return isDoubtful ? `${words.about} ${date}` : date;
}

/** All stories, the latest first. */
export function viewStories(context: Context): StoryView[] {
  const { archive } = context;
  return [...archive.articles.values()].map((article) => viewStory(context, article)).sort(compareStories);
}

/** The latest first. */
export function compareStories(a: StoryView, b: StoryView): number {
  return compareKeys(b.day, a.day) || compareKeys(a.title, b.title);
}

export function viewArticle(context: Context, article: Article, address: (path: string) => string): ArticleView {
  const { archive, language, words } = context;
  const round = article.congress === undefined ? undefined : archive.congresses.get(article.congress);
  const day = articleDay(article);
  const story = viewStory(context, article);
  const places = article.localities.map((id) => viewPlace(context, id, day));
  return {
    ...story,
    original: viewOriginal(context, article),
    event: article.event === undefined ? words.unknown.published : formatPeriod(article.event, language),
    dated:
      article.event === undefined && article.published === undefined
        ? {
            text: `${story.date}, ${words.datedBasis[article.dated.basis]}`,
            note: article.dated.note === undefined ? undefined : sayPrinted(article.dated.note, language),
          }
        : undefined,
    people: article.people,
    congress: round && { title: round.title[language], href: paths.round(round.id, language) },
    topics: article.topics.flatMap((id) => {
      const topic = archive.topics.get(id);
      return topic ? [{ title: topic.title[language], href: `${paths.news(language)}#${id}` }] : [];
    }),
    places,
    placesNote: places.some(({ change }) => change !== 'same') ? words.article.placesNote : undefined,
    figures: figureIds(article).flatMap((id) => {
      const figure = archive.figures.get(id);
      return figure ? [viewFigure(context, figure)] : [];
    }),
    corrections: correctionsOfArticle(
      context,
      article,
      figureIds(article).flatMap((id) => archive.figures.get(id) ?? []),
    ),
    charts: chartsOfArticle(context, article),
    textCharts: chartsOfText(context, article),
    relations: relationsWithin(context, new Set(figureIds(article))),
    relationsHref: paths.relations(language),
    newsHref: paths.news(language),
    otherNumerals: countOtherNumerals(archive, article),
    abbreviations: findAbbreviations(
      [article.lead, article.body, article.source.title, ...article.people.map(({ office }) => office)],
      archive.abbreviations,
      language,
    ),
    citations: viewCitations(context, article, address),
    citeNote: [...(article.form === 'digest' ? [words.article.digestNote] : []), words.cite.addAccess].join(' '),
  };
}

function countOtherNumerals({ figures }: Archive, article: Article): number | undefined {
  const numerals = ledgerOf(article, (id) => figures.get(id)).filter(({ inWords }) => inWords !== true);
  if (numerals.some(({ fate }) => fate.kind === 'unbound')) return undefined;
  return numerals.filter(({ fate }) => fate.kind !== 'bound').length;
}

/** The observations an article shows, each once, in reading order. */
function figureIds(article: Article): string[] {
  return [...new Set(article.figureLinks.map((link) => link.obs_id))];
}
