import type { search as vi } from '../vi/search.ts';

export const search: typeof vi = {
  searchForm: {
    label: 'Search the archive',
    placeholder: 'Commune, indicator…',
    button: 'Search',
    try: 'Try:',
  },
  search: {
    description: 'Search articles, indicators, figures and localities, with or without accents, old names or new.',
    needsScript: 'The search field needs JavaScript. Without it, please start from the lists below.',
    browse:
      'Type the name of a commune, district or province (old or new), an indicator, an abbreviation or the figure itself, with or without accents. Articles are in Vietnamese.',
    indexes: 'Lists',
    topics: 'Topics',
    filters: 'Filter results',
    kind: 'Kind',
    kinds: {
      figure: 'Figures',
      indicator: 'Indicators',
      article: 'Articles',
      locality: 'Localities',
      congress: 'Congresses',
    },
    kindOf: {
      figure: 'Figure',
      indicator: 'Indicator',
      article: 'Article',
      locality: 'Locality',
      congress: 'Congress',
      page: 'About this archive',
    },
    area: 'Locality',
    anyArea: 'Anywhere',
    areasNow: 'Today',
    areasThen: 'Formerly',
    topic: 'Topic',
    anyTopic: 'Any topic',
    year: 'Year',
    clear: 'Clear filters',
    heading: 'Results',
    didYouMean: 'Did you mean',
    hints: [
      'Try fewer words, or clear the filters.',
      'Localities: type the old name or the new; a level word (xã, phường, huyện) tells places of one name apart.',
      'Figures: type the number as Vietnamese print has it, such as 1,96% or 27.600.',
    ],
    more: 'Show more',
    said: {
      searching: 'Searching…',
      none: 'Nothing found',
      oneResult: '1 result',
      results: '{n} results',
      failed: 'The search could not be loaded. Please try again.',
      unknown: 'No page has the word {x}.',
    },
  },
};
