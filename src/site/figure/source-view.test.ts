import { describe, expect, test } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { readArchive } from '../../archive/read-archive.ts';
import type { Publisher } from '../../core/model/publisher.ts';
import type { Reference } from '../../core/model/reference.ts';
import { sayWitnesses, viewSources } from './source-view.ts';
import { contextOf } from '../context.ts';

/** The small archive with more about its one reference. */
function archiveWith(more: Partial<Reference> = {}): Archive {
  const result = readArchive('tests/fixtures/small-archive');
  if (!result.ok) throw new Error('the small archive has problems');
  const known = result.value.references.get('bao-thu-do-2024');
  if (known === undefined) throw new Error('the small archive has no reference');
  return { ...result.value, references: new Map([[known.id, { ...known, ...more }]]) };
}

const ELSEWHERE = [{ reference: 'bao-thu-do-2024' }] as const;

test('a page elsewhere is shown with title, publisher, date and authors, and its link leads out', () => {
  expect(viewSources(contextOf(archiveWith(), 'vi'), ELSEWHERE)).toEqual([
    {
      title: { text: 'Thành phố họp đại hội', lang: undefined },
      isPrinted: true,
      href: 'https://example.org/thanh-pho-hop-dai-hoi',
      isExternal: true,
      archivedHref: undefined,
      paragraphs: undefined,
      quotes: [],
      publisher: { text: 'Báo Bắc Kạn', lang: undefined },
      publisherNow: undefined,
      secondHand: undefined,
      sameText: undefined,
      authors: { text: 'Lê A', lang: undefined },
      date: '10/5/2024',
      cited: 'bài “Thành phố họp đại hội” (Báo Bắc Kạn, 10/5/2024)',
      printed: ['Thành phố họp đại hội', 'Báo Bắc Kạn'],
    },
  ]);
});

test('a title or date that is not known is not made up', () => {
  const archive = archiveWith({ title: undefined, date: undefined, archived_url: 'https://example.org/luu' });
  expect(viewSources(contextOf(archive, 'vi'), ELSEWHERE)[0]).toMatchObject({
    title: { text: 'Trang của Báo Bắc Kạn, không rõ tiêu đề', lang: undefined },
    isPrinted: false,
    date: undefined,
    archivedHref: 'https://example.org/luu',
    cited: 'trang không rõ tiêu đề của Báo Bắc Kạn',
  });
  expect(viewSources(contextOf(archive, 'en'), ELSEWHERE)[0]).toMatchObject({
    title: { text: 'A page of Báo Bắc Kạn, title unknown', lang: undefined },
    publisher: { text: 'Báo Bắc Kạn', lang: 'vi' },
    cited: 'an untitled page of Báo Bắc Kạn',
  });
});

test('paragraphs of one page stand together, in the order of the sources', () => {
  const sources = [
    { article: '2024/dai-hoi', paragraph: 3, quote: 'gần 150 đại biểu' },
    { reference: 'bao-thu-do-2024', paragraph: 2 },
    { article: '2024/dai-hoi', paragraph: 1 },
  ];
  const views = viewSources(contextOf(archiveWith(), 'vi'), sources);
  expect(views.map(({ href, isExternal, paragraphs }) => ({ href, isExternal, paragraphs }))).toEqual([
    {
      href: '/tin/2024/dai-hoi/',
      isExternal: false,
      paragraphs: { short: 'đoạn 3, 1', full: 'đoạn 3, 1 của bài gốc' },
    },
    {
      href: 'https://example.org/thanh-pho-hop-dai-hoi',
      isExternal: true,
      paragraphs: { short: 'đoạn 2', full: 'đoạn 2 của bài gốc' },
    },
  ]);
  const quoted = (language: 'vi' | 'en') =>
    viewSources(contextOf(archiveWith(), language), sources).map((view) => view.quotes);
  expect(quoted('vi')).toEqual([[{ text: 'gần 150 đại biểu', lang: undefined }], []]);
  expect(quoted('en')).toEqual([[{ text: 'gần 150 đại biểu', lang: 'vi' }], []]);
});

describe('what a reader must know of a publisher', () => {
  const archiveBy = (more: Partial<Publisher>): Archive => {
    const archive = archiveWith();
    const known = archive.publishers.get('bao-bac-kan');
    if (known === undefined) throw new Error('the small archive has no publisher');
    return { ...archive, publishers: new Map([[known.id, { ...known, ...more }]]) };
  };
  const article = [{ article: '2024/dai-hoi', paragraph: 1 }] as const;
  const later = { name: 'Báo Thái Nguyên', source: 'https://example.org/hop-nhat' };

  test('is the name of today, of pages elsewhere and of articles here', () => {
    const context = contextOf(archiveBy({ later }), 'en');
    for (const sources of [ELSEWHERE, article]) {
      expect(viewSources(context, sources)[0]?.publisherNow).toEqual({ text: 'Báo Thái Nguyên', lang: 'vi' });
    }
  });

  test('but not of what came out under that name', () => {
    const context = contextOf(archiveBy({ later: { ...later, from: '2024-05-10' } }), 'vi');
    expect(viewSources(context, ELSEWHERE)[0]?.publisherNow).toBeUndefined();
    expect(viewSources(context, article)[0]?.publisherNow?.text).toBe('Báo Thái Nguyên');
  });

  test.each([
    ['aggregator', 'trang tổng hợp', 'gathers news of others'],
    ['translation', 'bản dịch', 'translation'],
    ['portal', undefined, undefined],
    ['document', undefined, undefined],
  ] as const)('is whether its news are second-hand: %s', (kind, vi, en) => {
    const archive = archiveBy({ kind });
    expect(viewSources(contextOf(archive, 'vi'), ELSEWHERE)[0]?.secondHand).toBe(vi);
    expect(viewSources(contextOf(archive, 'en'), article)[0]?.secondHand).toBe(en);
  });
});

describe('pages that print one text', () => {
  const one = archiveWith();
  const origin = { id: 'goc', publisher: 'bao-bac-kan', url: 'https://example.org/goc' };
  const copy = { ...(one.references.get('bao-thu-do-2024') as Reference), same_text_as: 'goc' };
  const archive = {
    ...one,
    references: new Map<string, Reference>([
      ['goc', origin],
      [copy.id, copy],
    ]),
  };
  const sources = [{ reference: 'goc' }, ...ELSEWHERE, { article: '2024/dai-hoi', paragraph: 1 }];

  test('say whose it is', () => {
    expect(viewSources(contextOf(archive, 'vi'), sources).map(({ sameText }) => sameText)).toEqual([
      undefined,
      { title: { text: 'Trang của Báo Bắc Kạn, không rõ tiêu đề', lang: undefined }, href: 'https://example.org/goc' },
      undefined,
    ]);
  });

  test('count as one origin, and a page alone is not counted', () => {
    expect(sayWitnesses(contextOf(archive, 'vi'), sources)).toBe('3 trang, 2 nguồn gốc');
    expect(sayWitnesses(contextOf(archive, 'en'), sources.slice(0, 2))).toBe('2 pages, 1 origin');
    expect(sayWitnesses(contextOf(archive, 'vi'), ELSEWHERE)).toBeUndefined();
  });
});
