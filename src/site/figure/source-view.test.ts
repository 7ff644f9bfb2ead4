import { expect, test } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { readArchive } from '../../archive/read-archive.ts';
import type { Reference } from '../../core/model/reference.ts';
import { viewSources } from './source-view.ts';
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
      publisher: { text: 'Báo Bắc Kạn', lang: undefined },
      authors: { text: 'Lê A', lang: undefined },
      date: '10/5/2024',
      cited: 'bài “Thành phố họp đại hội” (Báo Bắc Kạn, 10/5/2024)',
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
    { article: '2024/dai-hoi', paragraph: 3 },
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
});
