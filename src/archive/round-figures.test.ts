import { expect, test } from 'vitest';
import { makeChartArchive, makeFigures, makeIndicator, makeObservation } from '../../tests/kit/chart-fixture.ts';
import { congressRoundSchema } from '../core/model/congress.ts';
import { countPages, figuresOfCongress, figuresOfRound, isOfRound } from './round-figures.ts';

const ARTICLE = { article: '2024/dai-hoi', paragraph: 1 };
const PAGE = { reference: 'bao-thu-do-2024' };

function roundOf(id: string, sources: object[]) {
  return congressRoundSchema.parse({
    id,
    title: { vi: id, en: id },
    summary: { vi: id, en: id },
    congresses: [{ level: 'province', ref_area: 'bac-kan', status: 'held', sources }],
  });
}

const archive = makeChartArchive([
  makeIndicator([
    makeObservation({ obs_id: 'of-the-article', sources: [ARTICLE] }),
    makeObservation({ obs_id: 'of-the-page', sources: [PAGE] }),
    makeObservation({ obs_id: 'of-both-and-a-part', ref_area: 'bac-kan/tx-bac-kan', sources: [ARTICLE, PAGE] }),
    makeObservation({ obs_id: 'of-another', sources: [{ article: '2021/nghi-quyet', paragraph: 1 }] }),
  ]),
]);
/** The article is filed under the round of 2024, whatever its congresses name. */
const filed = archive.articles.get('2024/dai-hoi')?.congress;

test('the figures of a round are those of the pages that its congresses name, and of articles filed under it', () => {
  const ids = (id: string, sources: object[]) =>
    figuresOfRound(archive, roundOf(id, sources)).map(({ observation }) => observation.obs_id);
  expect(filed).toBe('2024');
  expect(ids('2024', [PAGE])).toEqual(['of-the-article', 'of-the-page', 'of-both-and-a-part']);
  expect(ids('2019', [PAGE])).toEqual(['of-the-page', 'of-both-and-a-part']);
  expect(ids('2019', [ARTICLE])).toEqual(['of-the-article', 'of-both-and-a-part']);
});

test('those of a congress are about its place', () => {
  const round = roundOf('2024', [PAGE]);
  const [congress] = round.congresses;
  const found = congress === undefined ? [] : figuresOfCongress(archive, round, congress);
  expect(found.map(({ observation }) => observation.obs_id)).toEqual(['of-the-article', 'of-the-page']);
});

test.each([
  ['2023', false],
  ['2024', true],
  ['2019/2024', true],
  ['2019/2023', false],
  ['2019/..', true],
  ['2029', true],
])('whether a figure of %s is about the round of 2024: %s', (time_period, expected) => {
  const [figure] = makeFigures([makeObservation({ time_period })]);
  expect(figure && isOfRound(figure, roundOf('2024', [PAGE]))).toBe(expected);
});

test('a page that is named twice is one page', () => {
  expect(countPages([{ ...ARTICLE }, { ...ARTICLE, paragraph: 2 }, PAGE, PAGE])).toBe(2);
  expect(countPages([])).toBe(0);
});
