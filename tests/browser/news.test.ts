import { expect } from 'vitest';
import { paths } from '../../src/core/address/paths.ts';
import { contextOf } from '../../src/site/context.ts';
import { viewNewsFilter } from '../../src/site/article/news-filter-view.ts';
import { test } from '../kit/browser-test.ts';
import { ownArchive } from '../kit/own-archive.ts';

const archive = ownArchive();
const stories = 'news-filter article';

test('news are narrowed by what is chosen, which stands in the address and comes back with it', async ({
  openPage,
}) => {
  const page = await openPage(paths.news('vi'));
  const visible = page.locator(stories).filter({ visible: true });
  await expect.poll(() => visible.count()).toBe(archive.articles.size);
  const [first] = archive.articles.values();
  const topic = first?.topics[0] ?? '';
  const of = [...archive.articles.values()].filter(({ topics }) => topics.includes(topic)).length;
  await page.locator('select[name=cd]').selectOption(topic);
  await expect.poll(() => visible.count()).toBe(of);
  expect(new URL(page.url()).search).toBe(`?cd=${topic}`);
  await expect.poll(() => page.locator('news-filter [role=status]').innerText()).toContain(`: ${of} bài.`);
  const english = await page.locator('.languages a[lang=en]').getAttribute('href');
  expect(new URL(english ?? '', page.url()).search).toBe(`?cd=${topic}`);
  await page.reload();
  await expect.poll(() => visible.count()).toBe(of);
  await page.locator('select[name=cd]').selectOption('');
  await expect.poll(() => visible.count()).toBe(archive.articles.size);
  expect(new URL(page.url()).search).toBe('');
});

test('where no article is left it says how many figures there are elsewhere', async ({ openPage }) => {
  const { elsewhere } = viewNewsFilter(contextOf(archive, 'vi')).words;
  const used = new Set([...archive.articles.keys()].map((id) => id.slice(0, 4)));
  const [key] = Object.keys(elsewhere).filter((one) => /^\S+ \d{4}$/u.test(one) && !used.has(one.slice(-4)));
  if (key === undefined) return;
  const [place = '', year = ''] = key.split(' ');
  const [sources = 0, figures = 0] = elsewhere[key] ?? [];
  const page = await openPage(`${paths.news('vi')}?noi=${place}&nam=${year}`);
  const status = page.locator('news-filter [role=status]');
  await expect
    .poll(() => status.innerText())
    .toMatch(new RegExp(`, ${year}: 0 bài; ${sources} nguồn ngoài có ${figures} số liệu\\.$`, 'u'));
  await status.locator('a').click();
  await expect.poll(() => page.locator('[data-part=count]').innerText()).toMatch(/^\d+ /u);
});

test('without the script all news stand, and nothing that could not be chosen', async ({ openPage }) => {
  const page = await openPage(paths.news('vi'), { hasJavaScript: false });
  await expect.poll(() => page.locator(stories).filter({ visible: true }).count()).toBe(archive.articles.size);
  await expect.poll(() => page.locator('news-filter select').filter({ visible: true }).count()).toBe(0);
});
