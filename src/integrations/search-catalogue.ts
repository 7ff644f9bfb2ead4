import type { Archive } from '../archive/archive.ts';
import type { Catalogue, ListedFigure } from '../core/search/catalogue.ts';
import { cleanLetters } from '../core/search/letters.ts';
import { messagesIn } from '../i18n/index.ts';
import { termsOf } from './search-glosses.ts';

/** Indicators and figures for the search; units by their numbers in the lookup file of the localities. */
export function makeCatalogue(archive: Archive): Catalogue {
  const { site, indicators, localities, topics } = archive;
  const types = Object.entries(messagesIn('vi').valueTypes);
  const typeIds = types.map(([id]) => id);
  const topicIds = [...topics.keys()];
  const units = new Map([...localities.keys()].sort().map((id, number) => [id, number]));
  const unitOf = (id: string) => units.get(id) ?? -1;
  return {
    edition: site.edition,
    topics: [...topics.values()].map(({ id, title }) => [id, `${title.vi}, ${title.en}`]),
    // Most figures are results: the word would tell none from another.
    types: types.map(([id, word]) => [id, id === 'actual' ? '' : word]),
    indicators: [...indicators.values()].map(({ id, title, definition, counted, topic, observations }) => [
      id,
      cleanLetters(title.vi),
      title.en,
      topicIds.indexOf(topic),
      [counted?.en ?? '', ...termsOf(`${title.vi}, ${definition.vi}`, archive)]
        .filter((words) => words !== '')
        .join(', '),
      observations.map((observation): ListedFigure => {
        const { obs_id, ref_area, places, time_period, value_type, value_text } = observation;
        const shortId = obs_id.startsWith(`${id}.`) ? obs_id.slice(id.length + 1) : `=${obs_id}`;
        const figure = [
          shortId,
          unitOf(ref_area),
          time_period,
          typeIds.indexOf(value_type),
          cleanLetters(value_text),
        ] as const;
        return places === undefined ? figure : [...figure, places.map(unitOf)];
      }),
    ]),
  };
}
