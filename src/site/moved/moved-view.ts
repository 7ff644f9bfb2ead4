import { figureDay } from '../../archive/figure-day.ts';
import type { Archive } from '../../archive/archive.ts';
import { inEnglishIfAny, type MovedPage } from '../../core/address/permanence.ts';
import { isEnglish, thingAt } from '../../core/address/thing.ts';
import type { Moved } from '../../core/model/moved.ts';
import { formatPeriod } from '../../core/text/date.ts';
import type { Language } from '../../i18n/index.ts';
import { paths } from '../../core/address/paths.ts';
import type { Shell } from '../shell/shell.ts';
import { say, type Said } from '../figure/correction-view.ts';
import { sayFigure, viewFigure } from '../figure/figure-view.ts';
import { viewPlaceName, type PlaceName } from '../place/place-view.ts';
import { contextOf } from '../context.ts';

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
        readonly valueText: string | undefined;
      }
    | undefined;
  readonly see: readonly Link[];
}

export function languageOf({ address }: MovedPage): Language {
  return isEnglish(address) ? 'en' : 'vi';
}

/** The page that leads to another; undefined where the page was withdrawn. */
export function viewMoved(
  archive: Archive,
  page: MovedPage,
  shell: Shell,
  address: (path: string) => string,
): MovedView | undefined {
  const { entry } = page;
  if (page.to === undefined || entry.kind !== 'moved') return undefined;
  const others = shell.site.languages
    .filter((language) => language !== shell.language)
    .map((language) => {
      const href = language === 'en' ? inEnglishIfAny(entry.to) : entry.to;
      return { language, to: linkTo(archive, href, { ...shell, language }) };
    });
  return { ...viewGone(page, shell), to: linkTo(archive, page.to, shell), others, canonical: address(page.to) };
}

/** The page that says what stood at its address; undefined where it moved. */
export function viewWithdrawn(archive: Archive, page: MovedPage, shell: Shell): WithdrawnView | undefined {
  const { entry } = page;
  if (entry.kind !== 'withdrawn') return undefined;
  const { language, site } = shell;
  const inPage = (to: string) => (language === 'en' && site.languages.includes('en') ? inEnglishIfAny(to) : to);
  const see = entry.see.map((to) => linkTo(archive, inPage(to), shell));
  return {
    ...viewGone(page, shell),
    was: say(entry.was, language),
    figure: entry.figure && viewGoneFigure(archive, entry.figure, shell),
    see,
  };
}

function viewGone({ address, entry }: MovedPage, { language, site }: Shell): GoneView {
  const hasTwin = !isEnglish(entry.from) && thingAt(address)?.kind !== 'article';
  return {
    path: isEnglish(address) ? address.slice('/en'.length) : address,
    languages: hasTwin ? site.languages : [language],
    address,
    date: formatPeriod(entry.date, language),
    why: say(entry.why, language),
  };
}

function viewGoneFigure(
  archive: Archive,
  figure: NonNullable<Extract<Moved, { kind: 'withdrawn' }>['figure']>,
  shell: Shell,
): WithdrawnView['figure'] {
  const { language } = shell;
  const href = paths.indicator(figure.indicator, language);
  return {
    indicator: linkTo(archive, href, shell),
    place: viewPlaceName(contextOf(archive, language), figure.ref_area, figureDay(archive, figure.time_period)),
    period: formatPeriod(figure.time_period, language),
    valueText: figure.value_text,
  };
}

function linkTo(archive: Archive, href: string, shell: Shell): Link {
  const isForeign = shell.language !== 'vi' && thingAt(href)?.kind === 'article';
  return { title: titleAt(archive, href, shell), href, lang: isForeign ? 'vi' : undefined };
}

/** What the page at an address is called; the address itself where nothing better is known. */
function titleAt(archive: Archive, address: string, { language, pages }: Shell): string {
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
      const was = gone?.kind === 'withdrawn' ? say(gone.was, language).text : undefined;
      return archive.indicators.get(id)?.title[language] ?? was ?? address;
    }
    case 'locality':
      return archive.localities.has(id)
        ? viewPlaceName(contextOf(archive, language), id, archive.site.edition).name
        : address;
    case 'observation': {
      const figure = archive.figures.get(id);
      if (figure === undefined) return address;
      const view = viewFigure(contextOf(archive, language), figure);
      return `${view.title}, ${view.place.name}, ${view.period}: ${sayFigure(view, language)}`;
    }
  }
}
