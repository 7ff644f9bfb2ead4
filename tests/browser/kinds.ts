import { addressesOf } from '../../src/archive/things-with-pages.ts';
import { PAGES, type PageName } from '../../src/core/address/kinds-of-pages.ts';
import { paths } from '../../src/core/address/paths.ts';
import { contextOf } from '../../src/site/context.ts';
import { viewTiles } from '../../src/site/locality/tiles-view.ts';
import { ownArchive } from '../kit/own-archive.ts';

/** An address of each kind of page that the archive has, taken from the data, so that the tests hold for any archive. */
export function pageKinds(): Readonly<Record<string, string>> {
  const archive = ownArchive();
  const { indicators, figures, localities, site } = archive;
  const figure = site.featured ?? [...figures.keys()][0] ?? '';
  const tiled = [...localities.values()].find((one) => viewTiles(contextOf(archive, 'vi'), one) !== undefined);
  // Its table stands open, with a basis in each row.
  const based = [...indicators.values()]
    .filter(({ bases, observations }) => bases.length > 1 && observations.length > 1 && observations.length <= 10)
    .sort((a, b) => b.observations.length - a.observations.length)[0];
  // The fullest of its kind, or one that leads to others.
  const chosen: Partial<Record<PageName, string | undefined>> = {
    indicator: [...indicators.values()].sort((a, b) => b.observations.length - a.observations.length)[0]?.id,
    figure,
    locality: figures.get(figure)?.observation.ref_area,
    problem: 'field/missing',
  };
  const kinds = (Object.keys(PAGES) as PageName[]).flatMap((name) =>
    (['vi', 'en'] as const).flatMap((language) => {
      const addresses =
        language === 'vi' || site.languages.includes(language) ? addressesOf(name, archive, language) : [];
      const wanted = addresses.find((address) => address.endsWith(`/${chosen[name] ?? ''}/`));
      const address =
        (chosen[name] === undefined ? undefined : wanted) ?? addresses.at(name.startsWith('round') ? -1 : 0);
      return address === undefined ? [] : [[language === 'vi' ? name : `${name} in English`, address] as const];
    }),
  );
  return {
    ...Object.fromEntries(kinds),
    ...(based && { 'indicator with bases': paths.indicator(based.id, 'vi') }),
    ...(tiled && { 'locality with tiles': paths.locality(tiled.id, 'vi') }),
    notice: paths.problem('ledger/number-word', 'vi'),
    'not found': '/404.html',
  };
}
