import { expect, test } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import type { ObservationSource } from '../../core/model/source.ts';
import type { Reference } from '../../core/model/reference.ts';
import { makeChartArchive, makeFigures, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
import { saySourceLine, viewPublishers, viewSourceLine } from './source-line-view.ts';

const page = (id: string, fields: Partial<Reference> = {}): [string, Reference] => [
  id,
  { id, publisher: id, url: `https://${id}.example.org/a`, ...fields },
];

function archiveOf(...observations: readonly (readonly ObservationSource[])[]): {
  archive: Archive;
  figures: ReturnType<typeof makeFigures>;
} {
  const figures = makeFigures(
    observations.map((sources, index) => makeObservation({ obs_id: `ho-ngheo.${index}`, sources: [...sources] })),
  );
  const archive = makeChartArchive(figures.slice(0, 1).map(({ indicator }) => indicator));
  const references = new Map([
    ...archive.references,
    page('a', { date: '2024-05-10', archived_url: 'https://web.archive.org/a' }),
    page('b'),
    page('c'),
  ]);
  const publishers = new Map([
    ...archive.publishers,
    ['a', { id: 'a', name: 'VietNamNet', kind: 'newspaper' as const }],
    ['b', { id: 'b', name: 'Báo Mới', kind: 'aggregator' as const }],
  ] as const);
  return { archive: { ...archive, references, publishers }, figures };
}

function viewLine(sources: readonly ObservationSource[], language: 'vi' | 'en' = 'vi') {
  const { archive, figures } = archiveOf(sources);
  const [figure] = figures;
  if (figure === undefined) throw new Error('no figure');
  const context = contextOf(archive, language);
  const line = viewSourceLine(context, figure);
  return { line, said: saySourceLine(context, line) };
}

test('an article names who published the original; the day of the event never stands in for its own', () => {
  const { line, said } = viewLine([{ article: '2024/dai-hoi', paragraph: 3 }]);
  expect(said).toBe('Nguồn: Báo Bắc Kạn, bài về đại hội ngày 9/5/2024.');
  expect(line.mentions[0]).toMatchObject({
    href: undefined,
    sort: undefined,
    passage: { text: 'đoạn 3', href: '/tin/2024/dai-hoi/' },
    archivedHref: undefined,
  });
  expect(viewLine([{ article: '2024/dai-hoi', paragraph: 3 }], 'en').said).toBe(
    'Source: Báo Bắc Kạn, report on the congress of 9 May 2024.',
  );
});

test('a page elsewhere says its sort where its name does not, its day, or that it has none', () => {
  const { line, said } = viewLine([{ reference: 'a', paragraph: 2 }, { reference: 'b' }]);
  expect(said).toBe('Nguồn: VietNamNet (báo), 10/5/2024; Báo Mới (trang tổng hợp), không ghi ngày.');
  expect(line.mentions[0]).toMatchObject({
    href: 'https://a.example.org/a',
    passage: { text: 'đoạn 2', href: undefined },
    archivedHref: 'https://web.archive.org/a',
  });
});

test('two are named and the others counted, each page once', () => {
  const { line } = viewLine([
    { reference: 'a', paragraph: 1 },
    { reference: 'a', paragraph: 2 },
    { reference: 'b' },
    { reference: 'c' },
    { article: '2024/dai-hoi', paragraph: 1 },
  ]);
  expect(line.mentions.map(({ publisher }) => publisher.text)).toEqual(['VietNamNet', 'Báo Mới']);
  expect(line.more).toBe('và 2 nơi khác');
  expect(viewLine([{ reference: 'a' }, { reference: 'b' }]).line.more).toBeUndefined();
  expect(viewLine([{ reference: 'a' }, { reference: 'b' }, { reference: 'c' }], 'en').line.more).toBe('and 1 other');
});

test('many figures name those who print most of them', () => {
  const { archive, figures } = archiveOf(
    [{ reference: 'a' }],
    [{ reference: 'b' }],
    [{ reference: 'b' }, { reference: 'a' }],
  );
  const { mentions, more, saysCopies } = viewPublishers(contextOf(archive, 'vi'), figures);
  expect(mentions.map(({ publisher, day }) => [publisher.text, day])).toEqual([
    ['Báo Mới', undefined],
    ['VietNamNet', undefined],
  ]);
  expect([more, saysCopies]).toEqual([undefined, false]);
});
