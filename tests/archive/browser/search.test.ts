import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../kit/browser-test.ts';
import { expectedPage } from '../../kit/expected-page.ts';
import { ownArchive } from '../../kit/own-archive.ts';
import { findOverflow, findViolations, findViolationsInDark, layoutShift, MOST_SHIFT } from '../../kit/page-checks.ts';
import { QUERIES } from './search-queries.ts';

const addressOf = (query: string) => `/tim-kiem/?q=${encodeURIComponent(query)}`;

/** Waits until the results of the last search stand on the page. */
async function settle(page: Page): Promise<void> {
  await page.locator('[data-part=results][aria-busy=false]').waitFor();
}

/** The addresses of the results, in order. */
async function resultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('[data-part=list] h3 a')].map(
      ({ href }) => new URL(href).pathname,
    ),
  );
}

async function search(page: Page, query: string): Promise<string[]> {
  await page.locator('#q').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForFunction((text) => new URLSearchParams(location.search).get('q') === text.trim(), query);
  await settle(page);
  return resultsOf(page);
}

describe('relevance', () => {
  const { moved } = ownArchive();

  test.for(Object.entries(QUERIES))('%s', async ([, queries], { openPage }) => {
    const page = await openPage('/tim-kiem/');
    const faults: string[] = [];
    for (const [query, address, within = 1] of queries) {
      const path = expectedPage(address, moved);
      const found = await search(page, query);
      const place = found.indexOf(path) + 1;
      if (place === 0 || place > within) faults.push(`${query}: ${path} is number ${place}, after ${String(found[0])}`);
    }
    expect(faults).toEqual([]);
  });

  test('the set is large enough to mean something', () => {
    expect(Object.values(QUERIES).flat().length).toBeGreaterThanOrEqual(60);
  });
});

/** The bytes of all that the page loads, compressed as a server would; fonts have a budget of their own. */
async function measure(page: Page, act: () => Promise<unknown>): Promise<number> {
  const responses: Response[] = [];
  const note = (response: Response) => responses.push(response);
  page.on('response', note);
  await act();
  page.off('response', note);
  const counted = responses.filter((response) => !/\.woff2|favicon/u.test(response.url()));
  const bodies = await Promise.all(counted.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
}

describe('budget', () => {
  test.for(['bac kan', 'ho ngheo tp bac kan', '27.600', 'nông thôn mới nâng cao ở Lạng Sơn'])(
    'the first results of %s cost at most 155 kB, and further ones 65 kB',
    async (query, { openPage }) => {
      const page = await openPage('/404.html');
      const first = await measure(page, async () => {
        await page.goto(addressOf(query));
        await settle(page);
      });
      expect(first).toBeLessThanOrEqual(155_000);
      expect(await measure(page, () => search(page, 'kinh phí phần mềm dữ liệu'))).toBeLessThanOrEqual(65_000);
    },
  );

  test('nothing is loaded before the reader reaches for the field', async ({ openPage }) => {
    const page = await openPage('/tim-kiem/');
    const loaded = () =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/pagefind/')).length,
      );
    await expect.poll(() => loaded()).toBe(0);
    await page.locator('#q').focus();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('vocabulary')),
    );
  });
});

describe('results', () => {
  test('say what they are', async ({ openPage }) => {
    const page = await openPage(addressOf('1,96%'));
    await settle(page);
    const first = page.locator('[data-part=list] li').first();
    await expect
      .poll(() => first.innerText())
      .toMatch(/1,96%\s+Số liệu\s+2023\s+Kết quả\s+[^\n]*chuẩn[^\n]*\s+Tỷ lệ hộ nghèo, thành phố Bắc Kạn/u);
    await expect.poll(() => first.innerText()).toContain('nay chia về');
  });

  test('write đ as đ everywhere', async ({ openPage }) => {
    const page = await openPage(addressOf('đại hội'));
    await settle(page);
    const text = await page.locator('search-page').innerText();
    expect(text).toContain('Đại hội');
    expect(text).not.toContain('\u0335');
  });

  test('say that nobody knows in which unit of today a place lies, and name its province', async ({ openPage }) => {
    const page = await openPage(addressOf('huyện Lập Thạch'));
    await settle(page);
    const place = page.locator('li', { has: page.locator('a[href$="/dia-phuong/vinh-phuc/h-lap-thach/"]') });
    await expect.poll(() => place.innerText()).toContain('chưa rõ nay thuộc đơn vị nào của tỉnh Phú Thọ');
  });

  test('give the reason when an old name led to a new unit', async ({ openPage }) => {
    const page = await openPage(addressOf('xã Cốc Đán'));
    await settle(page);
    const made = page.locator('li', { has: page.locator('a[href$="/dia-phuong/thai-nguyen-2025/x-ngan-son/"]') });
    await expect.poll(() => made.innerText()).toMatch(/gộp từ .*xã Cốc Đán/u);
  });

  test('offer what may have been meant, and say which words are nowhere', async ({ openPage }) => {
    const page = await openPage(addressOf('ngan som'));
    await settle(page);
    await page.getByText('Có phải bạn tìm').getByRole('link', { name: 'Ngân Sơn' }).click();
    await page.waitForURL(/q=Ng%C3%A2n\+S%C6%A1n/u);
    await settle(page);
    await expect.poll(() => page.getByText('Có phải bạn tìm').isHidden()).toBe(true);
    await search(page, 'xyzzyq');
    await expect.poll(() => page.locator('[data-part=unknown]').innerText()).toContain('“xyzzyq”');
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Không tìm thấy');
    await expect.poll(() => page.locator('[data-part=hints]').isVisible()).toBe(true);
  });

  test('go on when asked, with the focus on the first new one', async ({ openPage }) => {
    const page = await openPage(addressOf('bắc kạn'));
    await settle(page);
    await expect.poll(() => resultsOf(page)).toHaveLength(10);
    await page.getByRole('button', { name: 'Xem thêm' }).click();
    await page.locator('[data-part=list] li').nth(19).waitFor();
    const addresses = await resultsOf(page);
    expect(new Set(addresses).size).toBe(20);
    const focused = await page.evaluate(() => new URL((document.activeElement as HTMLAnchorElement).href).pathname);
    expect(focused).toBe(addresses[10]);
  });

  test('lead to English pages in English, where there are any', async ({ openPage }) => {
    const page = await openPage('/en/tim-kiem/?q=poor+households');
    await settle(page);
    await expect.poll(async () => (await resultsOf(page))[0]).toBe('/en/chi-so/ho-ngheo/');
    await expect.poll(() => page.locator('[data-part=list] li').first().innerText()).toContain('Indicator');
    const figure = page.locator('[data-part=list] li:has(a[href$="/en/so-lieu/ho-ngheo.tp-bac-kan.2023/"])');
    await search(page, 'hộ nghèo thành phố Bắc Kạn 1,96%');
    await expect.poll(() => figure.innerText()).toContain('1.96%');
    await expect.poll(() => figure.innerText()).toContain('Poor households, share, Bắc Kạn City');
    await expect.poll(() => figure.innerText()).toContain('Bắc Kạn City, Bắc Kạn Province');
    await search(page, '3,6 tỷ');
    await expect.poll(() => page.locator('[data-part=value]').first().innerText()).toBe('more than 3.6 billion VND');
    const found = await search(page, 'chuẩn bị đại hội tỉnh Bắc Kạn');
    expect(found.some((path) => path.startsWith('/en/tin/'))).toBe(true);
    expect(found.filter((path) => !path.startsWith('/en/'))).toEqual([]);
  });
});

describe('filters', () => {
  test('narrow the results and stand in the address', async ({ openPage }) => {
    const page = await openPage(addressOf('hộ nghèo'));
    await settle(page);
    await page.getByRole('checkbox', { name: 'Số liệu' }).check();
    await settle(page);
    await page.waitForURL(/loai=figure/u);
    await expect.poll(async () => (await resultsOf(page)).filter((path) => !path.startsWith('/so-lieu/'))).toEqual([]);
    await page.locator('select[name=noi]').selectOption('lang-son');
    await page.waitForURL(/noi=lang-son/u);
    await settle(page);
    await expect.poll(async () => (await resultsOf(page)).filter((path) => !path.includes('lang-son'))).toEqual([]);
    await page.reload();
    await settle(page);
    await expect.poll(() => page.getByRole('checkbox', { name: 'Số liệu' }).isChecked()).toBe(true);
    await expect.poll(async () => (await resultsOf(page)).filter((path) => !path.includes('lang-son'))).toEqual([]);
  });

  test('work without a query', async ({ openPage }) => {
    const page = await openPage('/tim-kiem/?loai=congress');
    await settle(page);
    await expect
      .poll(async () => (await resultsOf(page)).toSorted())
      .toEqual(['/dai-hoi/2009/', '/dai-hoi/2014/', '/dai-hoi/2019/', '/dai-hoi/2024/']);
  });
});

test('the back button goes from search to search', async ({ openPage }) => {
  const page = await openPage('/tim-kiem/');
  await search(page, 'lạng sơn');
  await search(page, '27.600');
  await page.goBack();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#q')?.value === 'lạng sơn');
  await settle(page);
  await expect.poll(async () => (await resultsOf(page))[0]).toBe('/dia-phuong/lang-son/');
  await page.goBack();
  await page.locator('search-page:not([data-searching])').waitFor();
});

test('what is typed slowly and then entered is one step back, and the next search another', async ({ openPage }) => {
  const page = await openPage('/tim-kiem/');
  const field = page.locator('#q');
  const queryIs = (query: string | null) =>
    page.waitForFunction((text) => new URLSearchParams(location.search).get('q') === text, query);
  for (const query of ['bac', 'bac kan']) {
    await field.fill(query);
    await queryIs(query);
  }
  await page.keyboard.press('Enter');
  await field.fill('lang son');
  await queryIs('lang son');
  await page.goBack();
  await queryIs('bac kan');
  await page.goBack();
  await queryIs(null);
});

test('the form in the header of every page leads to results', async ({ openPage }) => {
  const page = await openPage('/chi-so/');
  await page.locator('header input[name=q]').fill('bac kan');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/tim-kiem\/\?q=bac\+kan/u);
  await settle(page);
  await expect.poll(async () => (await resultsOf(page))[0]).toBe('/dia-phuong/bac-kan/');
});

test('without JavaScript the page offers the indexes', async ({ openPage }) => {
  const page = await openPage(addressOf('bac kan'), { hasJavaScript: false });
  for (const path of ['/tin/', '/chi-so/', '/dia-phuong/', '/dai-hoi/']) {
    await expect.poll(() => page.locator(`main a[href$="${path}"]`).first().isVisible()).toBe(true);
  }
  await expect.poll(() => page.locator('search-page select').first().isVisible()).toBe(false);
});

describe.each(['/tim-kiem/?q=bac+kan', '/en/tim-kiem/?q=ho+ngheo', '/tim-kiem/'])('%s', (path) => {
  test.for([360, 1280])('is accessible in light and dark, and fits at %i px', async (width, { openPage }) => {
    const page = await openPage(path, { width });
    if (path.includes('q=')) await settle(page);
    expect(await findOverflow(page)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
    expect(await findViolationsInDark(page)).toEqual([]);
  });
});
