import { expect, test } from 'vitest';
import { makeChartArchive, makeIndicator } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
import { linkToList, sectionsOf, viewStartingPoints } from './sections.ts';

const archive = makeChartArchive([makeIndicator([])]);
const english = contextOf(archive, 'en');

test('a list is called in links what it is called in the language of the page, and leads to its page there', () => {
  expect(linkToList('coverage', contextOf(archive, 'vi'))).toEqual({ title: 'Phạm vi của kho', href: '/pham-vi/' });
  expect(linkToList('coverage', english)).toEqual({ title: 'What the archive covers', href: '/en/pham-vi/' });
});

test('congresses are a section where the archive has some', () => {
  expect(sectionsOf(english).map(({ key }) => key)).toContain('congresses');
  const without = contextOf({ ...archive, congresses: new Map() }, 'en');
  expect(sectionsOf(without).map(({ title }) => title)).toEqual(['News', 'Figures', 'Targets', 'Localities']);
});

test('whoever is lost may start at home, by searching, or at a section', () => {
  const [home, search, ...sections] = viewStartingPoints(english);
  expect([home, search]).toEqual([
    { title: 'Home', href: '/en/' },
    { title: 'Search the archive', href: '/en/tim-kiem/' },
  ]);
  expect(sections).toEqual(sectionsOf(english));
});
