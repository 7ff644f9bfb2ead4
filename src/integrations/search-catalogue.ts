import type { Archive, Figure } from '../archive/archive.ts';
import { basisWordsOf } from '../archive/basis-words-of.ts';
import { measureOf } from '../archive/measure-of.ts';
import { nameBasis } from '../core/figure/basis-words.ts';
import type { Indicator } from '../core/model/indicator.ts';
import type { Catalogue, ListedFigure, ListedIndicator } from '../core/search/catalogue.ts';
import { cleanLetters } from '../core/search/letters.ts';
import { messagesIn } from '../i18n/index.ts';
import { termsOf } from './search-glosses.ts';

/** Indicators and figures for the search; units by their numbers in the lookup file of the localities. */
export function makeCatalogue(archive: Archive): Catalogue {
  const { site, indicators, localities, topics } = archive;
  const types = Object.entries(messagesIn('vi').valueTypes);
  const topicIds = [...topics.keys()];
  const typeIds = types.map(([id]) => id);
  const units = new Map([...localities.keys()].sort().map((id, number) => [id, number]));
  const numbers = {
    unit: (id: string) => units.get(id) ?? -1,
    topic: (id: string) => topicIds.indexOf(id),
    type: (id: string) => typeIds.indexOf(id),
  };
  return {
    edition: site.edition,
    topics: [...topics.values()].map(({ id, title }) => [id, `${title.vi}, ${title.en}`]),
    // Most figures are results: the word would tell none from another.
    types: types.map(([id, word]) => [id, id === 'actual' ? '' : word]),
    indicators: [...indicators.values()].map((indicator) => listIndicator(archive, indicator, numbers)),
  };
}

/** The numbers that things go by in the catalogue. */
type Numbers = Readonly<Record<'unit' | 'topic' | 'type', (id: string) => number>>;

function listIndicator(archive: Archive, indicator: Indicator, numbers: Numbers): ListedIndicator {
  const { id, title, definition, counted, topic, observations } = indicator;
  const facets = observations.map((observation) => listFacet(archive, { observation, indicator }));
  const bases = observations.map((observation) => listBasis(archive, { observation, indicator }));
  const measuredBy = [...new Map(bases.flatMap((basis) => (basis ? [[basis[0], basis] as const] : []))).values()];
  const told = [...new Map(facets.flatMap((facet) => (facet ? [[facet[0], facet] as const] : []))).values()];
  const figures = observations.map((observation, index): ListedFigure => {
    const { obs_id, ref_area, places = [], time_period, value_type, value_text } = observation;
    const facet = told.findIndex(([vi]) => vi === facets[index]?.[0]);
    const figure = [
      obs_id.startsWith(`${id}.`) ? obs_id.slice(id.length + 1) : `=${obs_id}`,
      numbers.unit(ref_area),
      time_period,
      numbers.type(value_type),
      cleanLetters(value_text),
    ] as const;
    const basis = measuredBy.findIndex(([vi]) => vi === bases[index]?.[0]);
    if (basis >= 0) return [...figure, places.map(numbers.unit), facet, basis];
    if (facet >= 0) return [...figure, places.map(numbers.unit), facet];
    return places.length === 0 ? figure : [...figure, places.map(numbers.unit)];
  });
  const words = [counted?.en ?? '', ...termsOf(`${title.vi}, ${definition.vi}`, archive)];
  const listed = [
    id,
    cleanLetters(title.vi),
    title.en,
    numbers.topic(topic),
    words.filter((word) => word !== '').join(', '),
    figures,
  ] as const;
  if (measuredBy.length > 0) return [...listed, told, measuredBy];
  return told.length === 0 ? listed : [...listed, told];
}

/** What a figure was measured by, in both languages, as its page says it. */
function listBasis({ site }: Archive, { observation, indicator }: Figure): readonly [string, string] | undefined {
  const say = (language: 'vi' | 'en') =>
    nameBasis(observation, indicator, language, basisWordsOf({ site }, messagesIn(language).figure));
  const [vi, en] = [say('vi'), say('en')];
  return vi === undefined || en === undefined ? undefined : [cleanLetters(vi), en];
}

type Facet = NonNullable<ListedIndicator[6]>[number];

/** What narrows a figure; an ethnic group is also looked for as the official list and others spell it. */
function listFacet(archive: Archive, figure: Figure): Facet | undefined {
  const { facet } = measureOf(archive, figure);
  if (facet === undefined) return undefined;
  const group = archive.ethnicGroups.get(figure.observation.ethnic_group ?? '');
  const names = group === undefined ? [] : [group.name, ...(group.spellings ?? [])];
  const others = names.filter((name) => !facet.vi.endsWith(name));
  const said = [cleanLetters(facet.vi), facet.en] as const;
  return others.length === 0 ? said : [...said, cleanLetters(others.join(', '))];
}
