import { expect, test } from 'vitest';
import { articleDay } from '../core/article-day.ts';
import { figureDay } from './figure-day.ts';
import { frozenArchive } from '../../tests/kit/frozen-archive.ts';

const archive = frozenArchive();
const [first] = [...archive.articles.values()].sort((a, b) => (articleDay(a) < articleDay(b) ? -1 : 1));
if (first === undefined) throw new Error('no article');
const day = articleDay(first);

test.each([
  ['the end of its period', '2019', [{ article: first.id, paragraph: 1 }], '2019-12-31'],
  ['the day of its article, for a target of a later year', '2020/2029', [{ article: first.id, paragraph: 1 }], day],
  ['the day of its article, where the period lies after it', '2029', [{ article: first.id, paragraph: 1 }], day],
  ['the day of a page elsewhere', '2029', [{ reference: 'bdt-tuyen-quang-2024' }], '2024-09-09'],
  ['the end of its period, when no article is known', '2019/2023', [], '2023-12-31'],
  ['the start of a period that is not over', '2020/2099', [], '2020-01-01'],
])('a figure names its place as of %s', (_, period, sources, expected) => {
  expect(figureDay(archive, period, sources)).toBe(expected);
});
