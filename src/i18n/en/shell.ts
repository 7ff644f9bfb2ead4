import type { shell as vi } from '../vi/shell.ts';

export const shell: typeof vi = {
  skipToContent: 'Skip to content',
  languageName: 'English',
  languageSwitch: 'Language',
  mainNavigation: 'Main',
  breadcrumb: 'You are here',
  aboutNavigation: 'About this archive',
  nav: {
    home: 'Home',
    news: 'News',
    indicators: 'Figures',
    targets: 'Targets',
    localities: 'Localities',
    congresses: 'Congresses',
  },
  glossary: 'Abbreviations',
  footer: {
    promise: (name) =>
      `${name} retells published news in its own words, keeps every figure as printed and names its source. The originals belong to the newspapers and portals that published them.`,
    licenceBefore: 'Data and digests:',
    permanence: 'Every figure has an address that does not change.',
    edition: (day) => `Edition of ${day}.`,
    contact: 'Contact:',
  },
  home: {
    headline: 'Every figure with its source, its place and its date',
    holdings: 'In the archive',
    latest: 'Latest in the archive',
    allNews: 'All news',
    figures: 'Selected figures',
    allIndicators: 'All indicators',
    allTargets: 'All targets',
    localities: 'By locality',
    allLocalities: 'All localities',
    congresses: 'Rounds of congresses',
    allCongresses: 'What congresses are, and what is here',
  },
  counts: {
    articles: (n) => (n === 1 ? 'article' : 'articles'),
    indicators: (n) => (n === 1 ? 'indicator' : 'indicators'),
    figures: (n) => (n === 1 ? 'figure' : 'figures'),
    localities: (n) => (n === 1 ? 'locality' : 'localities, old and new'),
    congresses: (n) => (n === 1 ? 'congress' : 'congresses'),
  },
  about: 'about',
  notFound: {
    title: 'There is no such page',
    lead: 'The address may be mistyped, or the page never existed. Every page the archive has published keeps its address.',
    tryThese: 'You could start from:',
  },
  report: {
    link: 'Report an error',
    subject: (what) => `Error report: ${what}`,
    body: (address) => `Page: ${address}\n\nWhat is wrong:\n\nSource that shows what is right:\n`,
  },
};
