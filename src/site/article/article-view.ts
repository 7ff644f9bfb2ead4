import { langOfVietnamese, sayPrinted, type Said } from '../../core/text/foreign.ts';
import { compareKeys } from '../../core/text/collate.ts';
import type { Archive, Article } from '../../archive/archive.ts';
import { ledgerOf } from '../../archive/ledger.ts';
import { articleDay, articlePeriod } from '../../core/article-day.ts';
import { findAbbreviations, type SpeltOut } from '../../core/text/abbreviations.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { paths } from '../../core/address/paths.ts';
import { cardWords, type CardWords } from '../../i18n/script-words.ts';
import { chartsOfArticle, chartsOfText, type ChartView } from '../chart/chart-view.ts';
import { correctionsOfArticle, type CorrectionView } from '../figure/correction-view.ts';
import { viewFigure, type FigureView } from '../figure/figure-view.ts';
import type { FigureLine } from '../figure/figure-line.ts';
import { saySourceLine, type SourceLineView } from '../figure/source-line-view.ts';
import { relationsWithin, type RelationView } from '../relation/relation-view.ts';
import { viewPlace, viewPlaceName, type PlaceView } from '../place/place-view.ts';
import type { ActionsView } from '../shell/actions-view.ts';
import type { Context } from '../context.ts';
import { figuresOfArticle, viewMainFigures } from './figures-of-article.ts';
import { provincesOfArticle } from './news-filter-view.ts';
import { viewCitations, viewOriginal, viewSourceOfArticle, type OriginalView } from './original-view.ts';

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
  /** By what lists of news are narrowed: its provinces of then and now, and its topics. */
  readonly filed: { readonly places: readonly string[]; readonly topics: readonly string[] };
}

/** Everything an article page shows beside its text. */
export interface ArticleView extends StoryView {
  readonly source: SourceLineView;
  readonly actions: ActionsView;
  /** The figures that the head shows. */
  readonly mainFigures: readonly FigureLine[];
  readonly original: OriginalView;
  /** When what it reports took place; absent where the line of its source tells, or nobody knows. */
  readonly event: string | undefined;
  /** When it belongs and how that is known, where neither its event nor its publication is dated. */
  readonly dated: { readonly text: string; readonly note: Said | undefined } | undefined;
  readonly people: Article['people'];
  readonly congress: { readonly title: string; readonly href: string } | undefined;
  readonly topics: readonly { readonly title: string; readonly href: string }[];
  readonly places: readonly PlaceView[];
  /** Says as of when the places are named; absent where nothing has changed since. */
  readonly placesNote: string | undefined;
  readonly figures: readonly FigureView[];
  /** What the cards of its figures say beside what the table of figures does. */
  readonly cards: CardWords;
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
    figureCount: figuresOfArticle(context.archive, article).length,
    filed: { places: provincesOfArticle(context.archive, article), topics: article.topics },
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
  const { event, published, dated } = article;
  const round = article.congress === undefined ? undefined : archive.congresses.get(article.congress);
  const day = articleDay(article);
  const story = viewStory(context, article);
  const places = article.localities.map((id) => viewPlace(context, id, day));
  const shown = figuresOfArticle(archive, article);
  const source = viewSourceOfArticle(context, article);
  return {
    ...story,
    source,
    actions: actionsOfArticle(context, article, address),
    mainFigures: viewMainFigures(context, article),
    original: viewOriginal(context, article),
    event: event === undefined || published === undefined ? undefined : formatPeriod(event, language),
    dated:
      event === undefined && published === undefined
        ? {
            text: `${story.date}, ${words.datedBasis[dated.basis]}`,
            note: dated.note === undefined ? undefined : sayPrinted(dated.note, language),
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
    figures: shown.map((figure) => viewFigure(context, figure)),
    cards: cardWords(words, { place: story.place, source: saySourceLine(context, { ...source, before: [] }) }),
    corrections: correctionsOfArticle(context, article, shown),
    charts: chartsOfArticle(context, article),
    textCharts: chartsOfText(context, article),
    relations: relationsWithin(context, new Set(shown.map(({ observation }) => observation.obs_id))),
    relationsHref: paths.relations(language),
    newsHref: paths.news(language),
    otherNumerals: countOtherNumerals(archive, article),
    abbreviations: findAbbreviations(
      [article.lead, article.body, article.source.title, ...article.people.map(({ office }) => office)],
      archive.abbreviations,
      language,
    ),
  };
}

function actionsOfArticle(context: Context, article: Article, address: (path: string) => string): ActionsView {
  const { language, words } = context;
  const { length } = figuresOfArticle(context.archive, article);
  return {
    copied: undefined,
    citations: viewCitations(context, article, address),
    note: [...(article.form === 'digest' ? [words.article.digestNote] : []), words.cite.addAccess].join(' '),
    shared: { title: article.title, path: paths.article(article.id, language) },
    files:
      length === 0
        ? []
        : [{ name: 'CSV', href: paths.articleCsv(article.id), type: 'text/csv', note: words.article.fileNote }],
    filesLabel: words.article.download(length),
  };
}

function countOtherNumerals({ figures }: Archive, article: Article): number | undefined {
  const numerals = ledgerOf(article, (id) => figures.get(id)).filter(({ inWords }) => inWords !== true);
  if (numerals.some(({ fate }) => fate.kind === 'unbound')) return undefined;
  return numerals.filter(({ fate }) => fate.kind !== 'bound').length;
}
