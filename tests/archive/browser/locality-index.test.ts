import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { formatPeriod } from '../../../src/core/text/date.ts';
import { test } from '../../kit/browser-test.ts';
import { findOverflow, findViolations, layoutShift, MOST_SHIFT } from '../../kit/page-checks.ts';

/** The day that pages call today. */
const { edition } = JSON.parse(readFileSync('data/site.json', 'utf8')) as { edition: string };
const TODAY = formatPeriod(edition, 'vi');

const NAME = 'locality-index input[name=q]';
const DAY = 'locality-index input[name=ngay]';

/** Types a name and waits until the list is for it. */
async function type(page: Page, name: string): Promise<void> {
  await page.locator(NAME).fill(name);
  await page.locator('[data-finding] [data-part=list] > li').first().waitFor();
}

/** Name, days and units above of each place in the list. */
const listed = (page: Page): Promise<string[]> =>
  page
    .locator('[data-part=list] > li')
    .evaluateAll((items) =>
      items.map((item) =>
        [':scope > a', '.when', '.within'].map((part) => item.querySelector(part)?.textContent ?? '').join(' | '),
      ),
    );

const count = (page: Page) => page.locator('[data-part=count]').textContent();
const parametersOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe('without JavaScript', () => {
  test.for([
    ['/dia-phuong/', 34, 'thai-nguyen-2025/p-bac-kan'],
    ['/dia-phuong/30-06-2025/', 63, 'bac-kan/h-ba-be/x-khang-ninh'],
  ] as const)('%s is complete: map, list, communes', async ([path, provinces, commune], { openPage }) => {
    const page = await openPage(path, { width: 360, hasJavaScript: false });
    await expect.poll(() => page.locator('.overview > section > .units > li').count()).toBe(provinces);
    await expect.poll(() => page.locator('.map > svg g:not(.isles) > title').count()).toBe(provinces);
    await expect.poll(() => page.locator(`main a[href$="${commune}/"]`).count()).toBe(1);
    await expect.poll(() => page.locator('locality-index form').isVisible()).toBe(false);
    await expect.poll(() => page.locator('.found').isVisible()).toBe(false);
    expect(await findOverflow(page)).toEqual([]);
  });

  test('links lead from one day to the other', async ({ openPage }) => {
    const page = await openPage('/dia-phuong/', { hasJavaScript: false });
    await page.locator('locality-index nav a:not([aria-current])').click();
    await page.waitForURL(/\/dia-phuong\/30-06-2025\/$/u);
    await expect.poll(() => page.locator('h1').textContent()).toContain('30/6/2025');
    await expect.poll(() => page.locator('.map figcaption').textContent()).toBe('Các tỉnh, thành phố ngày 30/6/2025');
  });
});

describe('filter', () => {
  test('places of one name are told apart by time and units above', async ({ openPage }) => {
    const page = await openPage('/dia-phuong/');
    await type(page, 'chi lang');
    const places = await listed(page);
    expect(new Set(places).size).toBe(6);
    expect(places[0]).toBe('xã Chi Lăng |  | tỉnh Lạng Sơn');
    expect(places).toContain('xã Chi Lăng | đến hết 30/6/2025 | huyện Tràng Định, tỉnh Lạng Sơn');
    await expect.poll(() => count(page)).toBe(`6 nơi, 1 nơi có vào ngày ${TODAY}`);
    expect(await findViolations(page)).toEqual([]);
    const now = page.locator('[data-part=list] li', { hasText: 'Tràng Định' }).locator('.now a').first();
    await expect.poll(() => now.textContent()).toBe('xã Thất Khê');
    await now.click();
    await page.waitForURL(/\/dia-phuong\/lang-son\/x-that-khe\/$/u);
  });

  test('of one name, those that stand on the day come first', async ({ openPage }) => {
    const page = await openPage('/dia-phuong/?q=B%E1%BA%AFc+K%E1%BA%A1n&ngay=2024-05-01', { width: 360 });
    await page.locator('[data-part=list] > li').first().waitFor();
    await expect.poll(() => page.locator(DAY).inputValue()).toBe('1/5/2024');
    await expect
      .poll(async () => (await listed(page)).map((place) => place.split(' | ').slice(0, 2)))
      .toEqual([
        ['tỉnh Bắc Kạn', ''],
        ['thành phố Bắc Kạn', ''],
        ['phường Bắc Kạn', 'có từ 1/7/2025'],
      ]);
    await expect.poll(() => count(page)).toBe('3 nơi, 2 nơi có vào ngày 1/5/2024');
    expect(await findOverflow(page)).toEqual([]);
  });

  test('nothing is loaded before the reader reaches for the form, and names come once', async ({ openPage }) => {
    const page = await openPage('/dia-phuong/');
    const loads = () =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => /tra-cuu|locality-list/u.test(name)).length,
      );
    await expect.poll(() => loads()).toBe(0);
    expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
    await type(page, 'ba be');
    await type(page, 'pac nam');
    await expect.poll(() => loads()).toBe(2);
  });

  test('the address keeps the name, links to other days take it along, and no name shows the page again', async ({
    openPage,
  }) => {
    const page = await openPage('/dia-phuong/');
    await type(page, 'na ri');
    await page.waitForFunction(() => location.search === '?q=na+ri');
    await page.locator('locality-index nav a:not([aria-current])').click();
    await page.waitForURL(/30-06-2025\/\?q=na\+ri$/u);
    await page.locator('[data-part=list] > li').first().waitFor();
    await expect.poll(async () => (await listed(page))[0]).toBe('huyện Na Rì |  | tỉnh Bắc Kạn');
    await page.locator(NAME).fill('');
    await page.locator('.browse').waitFor();
    await expect.poll(() => page.locator('.found').isVisible()).toBe(false);
    await page.waitForFunction(() => location.search === '');
  });

  test('a unit of which no successor is known leads to its province of today, and says so', async ({ openPage }) => {
    const page = await openPage('/dia-phuong/');
    await type(page, 'lap thach');
    const now = page.locator('locality-index .found a[href$="phu-tho-2025/"]');
    await now.click();
    await page.waitForURL(/\/dia-phuong\/phu-tho-2025\/$/u);
  });

  test('a name that nobody has is said to be none', async ({ openPage }) => {
    const page = await openPage('/dia-phuong/');
    await page.locator(NAME).fill('qqq');
    await page.locator('[data-part=count]', { hasText: 'Không có nơi nào tên như vậy' }).waitFor();
    expect(
      await page.locator('[data-part=count]').evaluate((heading) => heading.closest('[role=status]')),
    ).not.toBeNull();
  });

  test('arrow keys lead through the list, Escape leads back', async ({ openPage }) => {
    const page = await openPage('/dia-phuong/');
    await type(page, 'chi lang');
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
    await page.locator(NAME).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused()).toMatch(/\/dia-phuong\/lang-son\/x-chi-lang\/$/u);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused()).toMatch(/h-chi-lang\/$/u);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused()).toBe('ten');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused()).toBe('ten');
  });

  test('English pages name units in English and lead to English pages', async ({ openPage }) => {
    const page = await openPage('/en/dia-phuong/');
    await type(page, 'phuong bac kan');
    await expect.poll(async () => (await listed(page))[0]).toBe('Bắc Kạn Ward |  | Thái Nguyên Province');
    await expect.poll(() => count(page)).toBe(`3 localities, 1 of them on ${TODAY}`);
    await page.locator('[data-part=list] a').first().click();
    await page.waitForURL(/\/en\/dia-phuong\/thai-nguyen-2025\/p-bac-kan\/$/u);
  });
});

describe('day', () => {
  test('any day lists the units of that day, those below them when asked for', async ({ openPage }) => {
    const page = await openPage('/dia-phuong/');
    await page.locator(DAY).fill('15.1.2020');
    await page.keyboard.press('Enter');
    await page.locator('[data-part=list] > li').first().waitFor();
    await page.waitForFunction(() => location.search === '?ngay=2020-01-15');
    await expect
      .poll(() => count(page))
      .toMatch(/^Ngày 15\/1\/2020, kho có: 63 tỉnh, thành phố, 20 huyện, .+, 322 xã, /u);
    await expect.poll(() => page.locator('[data-part=early]').isVisible()).toBe(false);
    const province = page.locator('[data-part=list] > li', { hasText: 'tỉnh Bắc Kạn' });
    await province.locator('summary').click();
    await expect.poll(() => province.locator('details > ul > li > a').allTextContents()).toContain('thành phố Bắc Kạn');
    expect(await findViolations(page)).toEqual([]);
    await expect.poll(() => page.locator('nav a[aria-current][data-day]').count()).toBe(0);
  });

  test('before all units are known to have stood, the reader is warned', async ({ openPage }) => {
    const page = await openPage('/dia-phuong/?ngay=1999-01-01');
    await page.locator('[data-part=list] > li').first().waitFor();
    await expect.poll(() => page.locator('[data-part=early]').textContent()).toContain('Trước ngày 31/8/2004');
    await expect.poll(() => page.locator('[data-part=early]').isVisible()).toBe(true);
  });

  test('a day with a page of its own leads there', async ({ openPage }) => {
    const page = await openPage('/dia-phuong/');
    await page.locator(DAY).fill('30/06/2025');
    await page.locator('locality-index form button').click();
    await page.waitForURL(/\/dia-phuong\/30-06-2025\/$/u);
    expect(parametersOf(page)).toEqual({});
  });

  test.for([
    ['31/6/2025', '“31/6/2025” không phải là một ngày. Hãy gõ ngày/tháng/năm, ví dụ 30/6/2025.'],
    ['$& hôm qua', '“$& hôm qua” không phải là một ngày. Hãy gõ ngày/tháng/năm, ví dụ 30/6/2025.'],
    ['1/1/2100', `Kho chỉ biết tới ngày ${TODAY}. Hãy gõ ngày đó hoặc ngày sớm hơn.`],
  ] as const)('%s is refused with a reason, and the page stays', async ([typed, reason], { openPage }) => {
    const page = await openPage('/dia-phuong/');
    await page.locator(DAY).fill(typed);
    await page.keyboard.press('Enter');
    const error = page.locator('locality-index [role=alert]');
    await error.waitFor();
    await expect.poll(() => error.textContent()).toBe(reason);
    await expect.poll(() => page.locator(DAY).getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('ngay');
    await expect.poll(() => page.locator('.browse').isVisible()).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    await page.locator(DAY).fill(TODAY);
    await page.keyboard.press('Enter');
    await error.waitFor({ state: 'hidden' });
    await expect.poll(() => page.locator(DAY).getAttribute('aria-invalid')).toBeNull();
  });
});

test('when the names cannot be loaded the reader is told, and the next letter tries again', async ({ openPage }) => {
  const page = await openPage('/dia-phuong/');
  let isDown = true;
  await page.route('**/tra-cuu.json', (route) =>
    isDown ? route.fulfill({ status: 200, body: '<html>' }) : route.continue(),
  );
  await page.locator(NAME).fill('ba be');
  await page.locator('[data-part=count]', { hasText: 'Không tải được' }).waitFor();
  isDown = false;
  await type(page, 'ba be ');
  await expect.poll(async () => (await listed(page))[0]).toContain('Ba Bể');
});

describe('map', () => {
  test('is a picture that says what it shows; the list beside it leads to each of its areas', async ({ openPage }) => {
    const page = await openPage('/dia-phuong/', { width: 360 });
    const map = page.locator('.map > svg');
    await expect.poll(() => map.getAttribute('role')).toBe('img');
    await expect.poll(() => map.locator('a, [tabindex]').count()).toBe(0);
    await expect.poll(() => map.locator('> title').textContent()).toMatch(/^Các tỉnh, thành phố ngày /u);
    await expect.poll(() => map.locator('> desc').textContent()).toMatch(/^Có bài và số liệu: \d+ nơi\. .+ danh sách/u);
    const titles = await map.locator('g:not(.isles) > title').allTextContents();
    expect(titles).toHaveLength(34);
    const names = await page.locator('.overview > section > .units > li > a').allTextContents();
    expect(titles.map((title) => title.split(':')[0]).sort()).toEqual([...names].sort());
  });

  test('the islands say what they are part of; names go on a telephone', async ({ openPage }) => {
    const page = await openPage('/dia-phuong/', { width: 360 });
    await expect
      .poll(() => page.locator('.map > svg .isles > title').allTextContents())
      .toEqual([
        expect.stringContaining('quần đảo Hoàng Sa (thành phố Đà Nẵng'),
        expect.stringContaining('quần đảo Trường Sa (tỉnh Khánh Hòa'),
      ]);
    await expect.poll(() => page.locator('.map .names').isVisible()).toBe(false);
  });
});

test('the first answer stands on the first screen of a telephone', async ({ openPage }) => {
  const page = await openPage('/dia-phuong/', { width: 360, height: 740 });
  for (const name of ['tp bac kan', 'xa nong thuong', 'dak lak', 'chi lang']) {
    await type(page, name);
    await page.evaluate(() => window.scrollTo(0, 0));
    const box = await page.locator('[data-part=list] > li').first().boundingBox();
    expect((box?.y ?? 740) + (box?.height ?? 740)).toBeLessThanOrEqual(740);
  }
});

describe('a place that is gone', () => {
  const answer = (page: Page) => page.locator('[data-part=count]').innerText();

  test.for([
    ['xa nong thuong', 'Nay là phường Bắc Kạn, tỉnh Thái Nguyên', 'thai-nguyen-2025/p-bac-kan'],
    ['xã Lương Hạ', 'Nay là các xã Na Rì và Cường Lợi, tỉnh Thái Nguyên', 'thai-nguyen-2025/x-na-ri'],
    ['lap thach, vinh phuc', 'Chưa rõ nay thuộc đơn vị nào của tỉnh Phú Thọ', 'phu-tho-2025'],
  ] as const)('%s is answered by what it is today, with links', async ([name, said, path], { openPage }) => {
    const page = await openPage('/dia-phuong/');
    await type(page, name);
    await expect.poll(() => answer(page)).toMatch(said);
    await expect.poll(() => page.locator(`[data-part=count] a[href$="/${path}/"]`).count()).toBe(1);
    await expect.poll(() => page.locator('[data-part=list] .now').count()).toBe(0);
    expect(await findViolations(page)).toEqual([]);
  });

  test('it is said in English, each unit by its whole name', async ({ openPage }) => {
    const page = await openPage('/en/dia-phuong/');
    await type(page, 'xa nong thuong');
    await expect.poll(() => answer(page)).toBe('Today Bắc Kạn Ward, Thái Nguyên Province');
  });

  test('on a day on which it stood, it is there', async ({ openPage }) => {
    const page = await openPage('/dia-phuong/?ngay=2024-05-01');
    await type(page, 'xa nong thuong');
    await expect.poll(() => answer(page)).toBe('1 nơi có vào ngày 1/5/2024');
  });

  test('a name that lives on tells the old from the new', async ({ openPage }) => {
    const page = await openPage('/dia-phuong/');
    await type(page, 'tỉnh đắk lắk');
    await expect
      .poll(() => page.locator('[data-part=list] .now').first().innerText())
      .toBe('nay thuộc tỉnh Đắk Lắk (mới)');
  });
});
