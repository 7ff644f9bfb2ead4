import { expect, test } from 'vitest';
import { describeHead } from './head.ts';

const SITE = new URL('https://kho.example/luu/');
const PAGE = {
  title: 'Đại hội',
  description: 'Một bài.',
  siteName: 'Kho',
  path: '/tin/2024/dai-hoi/',
  language: 'en',
  languages: ['vi', 'en'],
  isVietnamese: false,
  isGone: false,
  site: SITE,
} as const;

test('a page in two languages names itself and both', () => {
  const { title, canonical, alternates, isHidden } = describeHead(PAGE);
  expect(title).toEqual({ text: 'Đại hội · Kho', lang: undefined });
  expect(canonical).toBe('https://kho.example/luu/en/tin/2024/dai-hoi/');
  expect(alternates.map(({ hreflang, href }) => [hreflang, href.slice(SITE.href.length - 1)])).toEqual([
    ['vi', '/tin/2024/dai-hoi/'],
    ['en', '/en/tin/2024/dai-hoi/'],
    ['x-default', '/tin/2024/dai-hoi/'],
  ]);
  expect(isHidden).toBe(false);
});

test('of a Vietnamese text in an English frame engines are to know the Vietnamese page alone', () => {
  const english = describeHead({ ...PAGE, isVietnamese: true });
  expect(english).toMatchObject({
    title: { lang: 'vi' },
    canonical: 'https://kho.example/luu/tin/2024/dai-hoi/',
    alternates: [],
    isHidden: false,
  });
  const own = describeHead({ ...PAGE, isVietnamese: true, language: 'vi' });
  expect(own).toMatchObject({ title: { lang: undefined }, canonical: english.canonical, alternates: [] });
});

test('where the site does not know its address, engines are told to pass the English frame over, and it alone', () => {
  const hidden = (page: Partial<typeof PAGE> | object) => describeHead({ ...PAGE, site: undefined, ...page }).isHidden;
  expect(hidden({ isVietnamese: true })).toBe(true);
  expect(hidden({ isVietnamese: true, language: 'vi' })).toBe(false);
  expect(hidden({})).toBe(false);
});

test('a page that is gone is passed over and names no address', () => {
  expect(describeHead({ ...PAGE, isGone: true })).toMatchObject({
    canonical: undefined,
    alternates: [],
    isHidden: true,
  });
});
