import { PAGES } from '../../src/archive/kinds-of-pages.ts';
import { viewTiles } from '../../src/site/locality/tiles-view.ts';
import { ownArchive } from '../kit/own-archive.ts';
import { contextOf } from '../../src/site/context.ts';

/** An address of each kind of page, taken from the data, so that the tests hold for any archive. */
export function pageKinds(): Readonly<Record<string, string>> {
  const archive = ownArchive();
  const { articles, indicators, figures, localities, congresses, map, site } = archive;
  const article = first(articles);
  const indicator = [...indicators.values()].sort((a, b) => b.observations.length - a.observations.length)[0]?.id ?? '';
  const figure = site.featured[0] ?? first(figures);
  const locality = figures.get(figure)?.observation.ref_area ?? first(localities);
  const tiled = [...localities.values()].find((one) => viewTiles(contextOf(archive, 'vi'), one) !== undefined);
  const kinds = {
    home: '/',
    news: '/tin/',
    article: `/tin/${article}/`,
    indicators: '/chi-so/',
    indicator: `/chi-so/${indicator}/`,
    figure: `/so-lieu/${figure}/`,
    localities: '/dia-phuong/',
    ...Object.fromEntries(PAGES.localitiesOn.addresses(archive, 'vi').map((address) => ['past localities', address])),
    locality: `/dia-phuong/${locality}/`,
    ...(tiled && { 'locality with tiles': `/dia-phuong/${tiled.id}/` }),
    ...(congresses.size > 0 && {
      congresses: '/dai-hoi/',
      round: `/dai-hoi/${last(congresses)}/`,
      'figures of a round': `/dai-hoi/${last(congresses)}/so-lieu/`,
      'sources of a round': `/dai-hoi/${last(congresses)}/nguon/`,
      coverage: '/pham-vi/',
    }),
    ...Object.fromEntries(
      PAGES.congressesOf
        .addresses(archive, 'vi')
        .slice(0, 1)
        .map((address) => ['congresses of a place', address]),
    ),
    ...(map !== undefined && congresses.size > 0 && { 'map of a round': `/dai-hoi/${last(congresses)}/ban-do/` }),
    targets: '/chi-tieu/',
    relations: '/doi-chieu/',
    problems: '/loi/',
    problem: '/loi/field/missing/',
    notice: '/loi/ledger/number-word/',
    search: '/tim-kiem/',
    about: '/gioi-thieu/',
    method: '/phuong-phap/',
    'not found': '/404.html',
  };
  const hasEnglish = ([kind]: [string, string]) =>
    site.languages.includes('en') && kind !== 'article' && kind !== 'not found';
  const english = Object.entries(kinds).filter(hasEnglish);
  return { ...kinds, ...Object.fromEntries(english.map(([kind, path]) => [`${kind} in English`, `/en${path}`])) };
}

function first(things: ReadonlyMap<string, unknown>): string {
  return [...things.keys()][0] ?? '';
}

function last(things: ReadonlyMap<string, unknown>): string {
  return [...things.keys()].at(-1) ?? '';
}
