import type { congresses as vi } from '../vi/congresses.ts';

export const congresses: typeof vi = {
  congresses: {
    description: 'The rounds of congresses of ethnic minorities in the archive.',
    lead: 'Congresses of delegates of ethnic minorities are held in rounds, from the districts to the provinces to the nation.',
    empty: 'There is no round of congresses yet.',
  },
  congress: {
    list: 'Congresses reported',
    ordinalText: (roman) => `Congress ${roman}`,
    theme: 'Theme',
    held: (when) => `held ${when}`,
    planned: (when) => `planned for ${when}`,
    statuses: {
      held: 'held, day unknown',
      planned: 'no source says it was held',
      unknown: 'not known whether it was held',
    },
    venue: 'Venue',
    pilot: 'pilot congress',
    news: 'News',
    figures: 'Figures from this news',
    levels: { district: 'district', province: 'province', national: 'national' },
  },
  rounds: {
    what: 'What a congress is',
    about: [
      'At a congress of ethnic minorities, delegates of the minority peoples look back on ethnic minority affairs in the term that ends and set targets for the next.',
      'Each round goes from the bottom up: districts meet first and send delegates to the congress of their province; some rounds end with a national congress. The archive files congresses by the year in which districts and provinces met, also a national one that met a year later.',
    ],
    strip: 'How the rounds follow each other',
    each: 'What the archive has',
    held: (provinces, districts) =>
      provinces + districts === 0
        ? 'no congress in the archive yet'
        : `${[...(provinces > 0 ? [`${provinces} provincial`] : []), ...(districts > 0 ? [`${districts} district`] : [])].join(', ')} in the archive`,
    toldOf: (told, all) => `${told} of ${provinces(all)} ${told === 1 ? 'has' : 'have'} news`,
    told: (told, all) =>
      told === all
        ? all === 1
          ? 'The one province or city has news.'
          : `All ${provinces(all)} have news.`
        : `${told} of the ${provinces(all)} of that year ${told === 1 ? 'has' : 'have'} news. One without news here may have met all the same.`,
    coverage: 'Who held theirs',
    onMap: 'Show on a map',
    mapTitle: (round) => `Map: ${round}`,
    mapLead:
      'Provinces and cities within their borders of that year. Each that has news leads to its row in the table of the round.',
    untold: (n) => `No news yet of ${provinces(n)}`,
    caption: { national: 'National congress', province: 'Provincial congresses', district: 'District congresses' },
    captionNote: 'By day; figures as the sources printed them, places by their names of that time',
    columns: { place: 'Place', when: 'Day', sources: 'Sources', now: 'Today' },
    country: 'Country',
    unchanged: 'unchanged',
    sortBy: 'Sort by:',
    noFigure: 'no figure yet',
    sources: (n) => `${n} ${n === 1 ? 'source' : 'sources'}`,
    totals: 'Totals',
    total: (total) => `${total} in all.`,
    noTotal: (reasons) => `no total, for ${reasons.join('; ')}.`,
    noTotalReasons: {
      uncovered: 'the archive has no news of some places',
      missing: 'some congresses have no figure',
      inexact: 'some figures come with “over”, “nearly”, “about” or are ranges',
      'different-things': 'sources count different things',
      'sources-differ': 'for some congresses sources print different figures',
      doubtful: 'some figures are doubtful or only planned',
      'not-additive': 'figures of several places cannot be added up',
    },
    map: (year) => `Provinces and cities in the round of ${year}`,
    looks: { full: 'held, day known', some: 'held on an unknown day, or only planned', none: 'no news yet' },
    noNews: 'no news yet',
    conflicts: 'Where sources disagree',
    conflictsNote:
      'The figures below are of one thing each and cannot all be true. The archive keeps all of them and takes no average.',
    or: 'or',
    doubtful: 'Doubtful prints',
    parts: 'More on this round',
    allFigures: (n) => `${n} ${n === 1 ? 'figure' : 'figures'} of the round, by topic`,
    allSources: 'Theme, venue and sources of each congress',
    allTargets: 'All targets of the round',
    figuresTitle: (round) => `Figures: ${round}`,
    targetsTitle: (round) => `Targets: ${round}`,
    sourcesTitle: (round) => `Sources: ${round}`,
    figuresLead:
      'All figures that sources of this round print, by topic and indicator. Each leads to a page of its own.',
    targetsLead: 'The targets that sources of this round print, with results where the archive has them.',
    sourcesLead:
      'Each congress with its theme, its venue as printed, what to keep in mind, and its sources. Most links leave the archive.',
    placesSideBySide: 'Localities with two congresses or more in the archive',
    ofPlace: (place) => `The congresses of ${place}`,
    ofPlaceLead: 'What each congress set and what the next reported: figures as printed, indicator by indicator.',
    eachCongress: 'Each congress',
    compared: 'What was set and what was reported',
    comparedNote:
      'Indicators that have a target, or figures at two congresses or more. Figures of two congresses may be measured in two ways; the page of each figure tells.',
    promises: {
      none: 'The sources of the archive print no target of the earlier congresses, so there is nothing yet to set against what later ones reported.',
      reported: (round, targets, reported) =>
        reported === 0
          ? `The congress of ${round} set ${targets} ${targets === 1 ? 'target' : 'targets'}; the sources of the next report on none of them.`
          : `The congress of ${round} set ${targets} ${targets === 1 ? 'target' : 'targets'}; the sources of the next report on ${reported}.`,
      waiting: (round, targets) =>
        `The congress of ${round} set ${targets} ${targets === 1 ? 'target' : 'targets'}, for the next to report on.`,
      unanswered: 'no report seen',
    },
    nothingCompared: 'No indicator has a target, or figures at two congresses or more.',
    others: (n) =>
      `${n} other ${n === 1 ? 'figure stands' : 'figures stand'} at one congress only; see the page of the locality.`,
  },
  coverage: {
    description:
      'Which provinces and rounds have news, figures, targets and results in the archive, and what is missing.',
    lead: 'The archive holds only what sources were found for. This table says where there is something and where there is nothing yet. A place without news may have met all the same.',
    byRound: 'By round',
    matrix: 'Each locality, each round',
    place: 'Locality',
    legend: { dated: 'held, day known', undated: 'day unknown, or only planned', none: 'no news yet' },
    nothing: 'no news yet',
    noCongress: 'news, but no source on a congress',
    notStanding: 'did not exist',
    statuses: { held: 'held', planned: 'only planned', unknown: 'not known' },
    has: ({ articles, references, figures, results, targets }) =>
      [
        articles > 0 ? `${articles} ${articles === 1 ? 'article' : 'articles'}` : 'no article',
        ...(references > 0 ? [`${references} other ${references === 1 ? 'source' : 'sources'}`] : []),
        ...(figures > 0 ? [`${figures} ${figures === 1 ? 'figure' : 'figures'}`] : []),
        results > 0 ? `${results} ${results === 1 ? 'result' : 'results'}` : 'no results',
        targets > 0 ? `${targets} ${targets === 1 ? 'target' : 'targets'}` : 'no targets',
      ].join(', '),
    downloadNote: 'A row for each locality in each round, also where there is nothing.',
    names: ['provinces without a congress', 'coverage', 'what is missing'],
  },
};

function provinces(n: number): string {
  return n === 1 ? '1 province or city' : `${n} provinces and cities`;
}
