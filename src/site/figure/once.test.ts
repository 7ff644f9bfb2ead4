import { expect, test } from 'vitest';
import type { Archive, Figure } from '../../archive/archive.ts';
import type { Language } from '../../i18n/index.ts';
import { onceAFigure } from './once.ts';

const [archive, other] = [{}, {}] as [Archive, Archive];
const [figure, next] = [{ observation: {} }, { observation: {} }] as [Figure, Figure];

test('a figure is worked out once for each archive and language', () => {
  let times = 0;
  const view = onceAFigure((_archive, _figure, language: Language) => `${language} ${(times += 1)}`);
  expect([
    view(archive, figure, 'vi'),
    view(archive, figure, 'en'),
    view(archive, next, 'vi'),
    view(other, figure, 'vi'),
    // Its observation is what a figure is known by.
    view(archive, { ...figure }, 'vi'),
  ]).toEqual(['vi 1', 'en 2', 'vi 3', 'vi 4', 'vi 1']);
});

test('what is the same in all languages is worked out once', () => {
  let times = 0;
  const answer = onceAFigure(() => (times += 1));
  expect([answer(archive, figure), answer(archive, figure)]).toEqual([1, 1]);
});
