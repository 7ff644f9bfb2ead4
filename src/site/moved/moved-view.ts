import { figureDay } from '../../archive/figure-day.ts';
import { inEnglishIfAny, type MovedPage } from '../../core/address/permanence.ts';
import { isEnglish, thingAt } from '../../core/address/thing.ts';
import type { Moved } from '../../core/model/moved.ts';
import { formatPeriod } from '../../core/text/date.ts';
import type { Language } from '../../i18n/index.ts';
import { paths } from '../../core/address/paths.ts';
import type { Shell } from '../shell/shell.ts';
import { viewFigure } from '../figure/figure-view.ts';
import { viewPlaceName, type PlaceName } from '../place/place-view.ts';
import { sayForeign, sayPrinted, type Said } from '../../core/text/foreign.ts';
import { contextOf, type Context } from '../context.ts';

/** A page of the archive by its title. */
interface Link {
  readonly title: string;
  readonly href: string;
  /** The language of the title, when it is not the page's. */
  readonly lang: string | undefined;
}

/** What all pages in the place of others say. */
interface GoneView {
  /** The Vietnamese address of the page, as Base takes it, and the languages it exists in. */
  readonly path: string;
  readonly languages: readonly Language[];
  readonly address: string;
  readonly date: string;
  readonly why: Said;
}

export interface MovedView extends GoneView {
  readonly to: Link;
  /** The same for readers of the site's other languages: whoever is sent here may read only those. */
  readonly others: readonly { readonly language: Language; readonly to: Link }[];
  /** The address that search engines are to know: a full one, when the site knows where it lives. */
  readonly canonical: string;
}

export interface WithdrawnView extends GoneView {
  readonly was: Said;
  readonly figure:
    | {
        readonly indicator: Link;
        readonly place: PlaceName;
        readonly period: string;
        /** The figure as printed; absent where it is not repeated. */
        readonly printed: Said | undefined;
      }
    | undefined;
  readonly see: readonly Link[];
}

/** The page that leads to another; undefined where the page was withdrawn. */
export function viewMoved(
  context: Context,
  page: MovedPage,
  pages: Shell['pages'],
  address: (path: string) => string,
): MovedView | undefined {
  const { archive, language: own } = context;
  const { entry } = page;
  if (page.to === undefined || entry.kind !== 'moved') return undefined;
  const others = archive.site.languages
    .filter((language) => language !== own)
    .map((language) => {
      const href = language === 'en' ? inEnglishIfAny(entry.to) : entry.to;
      return { language, to: linkTo(contextOf(archive, language), href, pages) };
    });
  return { ...viewGone(context, page), to: linkTo(context, page.to, pages), others, canonical: address(page.to) };
}

/** The page that says what stood at its address; undefined where it moved. */
export function viewWithdrawn(context: Context, page: MovedPage, pages: Shell['pages']): WithdrawnView | undefined {
  const { archive, language } = context;
  const { site } = archive;
  const { entry } = page;
  if (entry.kind !== 'withdrawn') return undefined;
  const inPage = (to: string) => (language === 'en' && site.languages.includes('en') ? inEnglishIfAny(to) : to);
  const see = entry.see.map((to) => linkTo(context, inPage(to), pages));
  return {
    ...viewGone(context, page),
    was: sayForeign(entry.was, language),
    figure: entry.figure && viewGoneFigure(context, entry.figure, pages),
    see,
  };
}

function viewGone({ archive: { site }, language }: Context, { address, entry }: MovedPage): GoneView {
  const hasTwin = !isEnglish(entry.from);
  return {
    path: isEnglish(address) ? address.slice('/en'.length) : address,
    languages: hasTwin ? site.languages : [language],
    address,
    date: formatPeriod(entry.date, language),
    why: sayForeign(entry.why, language),
  };
}

function viewGoneFigure(
  context: Context,
  figure: NonNullable<Extract<Moved, { kind: 'withdrawn' }>['figure']>,
  pages: Shell['pages'],
): WithdrawnView['figure'] {
  const { archive, language } = context;
  const href = paths.indicator(figure.indicator, language);
  return {
    indicator: linkTo(context, href, pages),
    place: viewPlaceName(context, figure.ref_area, figureDay(archive, figure.time_period)),
    period: formatPeriod(figure.time_period, language),
    printed: figure.value_text === undefined ? undefined : sayPrinted(figure.value_text, language),
  };
}

function linkTo(context: Context, href: string, pages: Shell['pages']): Link {
  const isForeign = context.language !== 'vi' && thingAt(href)?.kind === 'article';
  return { title: titleAt(context, href, pages), href, lang: isForeign ? 'vi' : undefined };
}

/** What the page at an address is called; the address itself where nothing better is known. */
function titleAt(context: Context, address: string, pages: Shell['pages']): string {
  const { archive, language } = context;
  const thing = thingAt(address);
  if (thing === undefined) return pages.find(({ href }) => href === address)?.title ?? address;
  const { id } = thing;
  switch (thing.kind) {
    case 'article':
      return archive.articles.get(id)?.title ?? address;
    case 'congress':
      return archive.congresses.get(id)?.title[language] ?? address;
    case 'indicator': {
      const gone = archive.moved.get(paths.indicator(id, 'vi'));
      const was = gone?.kind === 'withdrawn' ? sayForeign(gone.was, language).text : undefined;
      return archive.indicators.get(id)?.title[language] ?? was ?? address;
    }
    case 'locality':
      return archive.localities.has(id) ? viewPlaceName(context, id, archive.site.edition).name : address;
    case 'observation': {
      const figure = archive.figures.get(id);
      if (figure === undefined) return address;
      const view = viewFigure(context, figure);
      return `${view.title}, ${view.place.name}, ${view.period}: ${view.phrase}`;
    }
  }
}
