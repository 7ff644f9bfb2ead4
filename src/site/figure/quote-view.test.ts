import { expect, test } from 'vitest';
import { makeChartArchive, makeFigures, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import type { Observation } from '../../core/model/observation.ts';
import { contextOf } from '../context.ts';
import { findPassage, viewQuote } from './quote-view.ts';

function quoteOf(fields: Partial<Observation>, language: 'vi' | 'en' = 'vi') {
  const [figure] = makeFigures([makeObservation(fields)]);
  if (figure === undefined) throw new Error('no figure');
  const context = contextOf(makeChartArchive([figure.indicator]), language);
  return { quote: viewQuote(context, figure), passage: findPassage(context, figure) };
}

test('the number is marked in the words of the source', () => {
  const quote = 'tỷ lệ hộ nghèo còn 50%, giảm 5,50%';
  const { quote: view } = quoteOf({ sources: [{ article: '2024/dai-hoi', paragraph: 3, quote }] }, 'en');
  expect(view).toMatchObject({
    before: 'tỷ lệ hộ nghèo còn ',
    number: '50%',
    after: ', giảm 5,50%',
    lang: 'vi',
    from: 'Verbatim, paragraph 3 of the original',
    // The article shows other figures only.
    passageHref: undefined,
  });
});

test('a figure that our article shows leads to its place there', () => {
  const shown = { obs_id: 'ho-ngheo.tp-bac-kan.2023' };
  const source = { article: '2024/dai-hoi', paragraph: 3 };
  const href = '/tin/2024/dai-hoi/#so-ho-ngheo.tp-bac-kan.2023';
  expect(quoteOf({ ...shown, sources: [{ ...source, quote: 'còn 50%' }] }).quote?.passageHref).toBe(href);
  expect(quoteOf({ ...shown, sources: [{ reference: 'bao-thu-do-2024' }, source] }).passage).toEqual({
    title: { text: 'Thành phố Bắc Kạn họp đại hội', lang: undefined },
    href,
  });
  expect(quoteOf({ sources: [source] }).passage).toBeUndefined();
});

test('a figure without a quote has none', () => {
  expect(quoteOf({ sources: [{ reference: 'bao-thu-do-2024' }] }).quote).toBeUndefined();
});
