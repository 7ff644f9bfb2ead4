import { expect, test } from 'vitest';
import { NOTICE_CODES } from '../../src/core/notice.ts';
import { PROBLEMS } from '../../src/problems/families.ts';
import { pageAt, readDist, textOf } from '../kit/dist.ts';
import { ownArchive } from '../kit/own-archive.ts';

const site = readDist();
const { languages } = ownArchive().site;
const CODES = Object.keys(PROBLEMS);

test.each(languages)(
  'every code has a page that shows it, what it is, and what the checker prints (%s)',
  (language) => {
    const prefix = language === 'vi' ? '' : `/${language}`;
    for (const [code, { cases }] of Object.entries(PROBLEMS)) {
      const { document } = pageAt(site, `${prefix}/loi/${code}/`);
      const shown = document.querySelectorAll('main pre').map((pre) => pre.textContent);
      expect(shown.at(-1), code).toBe(cases[0].prints);
      expect(document.querySelector('main header code')?.textContent, code).toBe(code);
      expect(document.querySelectorAll('main section p').filter((p) => textOf(p) === '').length, code).toBe(0);
    }
  },
);

test.each(languages)('the index leads to every page and says which stop publication (%s)', (language) => {
  const prefix = language === 'vi' ? '' : `/${language}`;
  const { document } = pageAt(site, `${prefix}/loi/`);
  const linked = document.querySelectorAll('main section a').map((link) => link.getAttribute('href') ?? '');
  expect(linked.sort()).toEqual(CODES.map((code) => `${prefix}/loi/${code}/`).sort());
  const notice = language === 'vi' ? 'Lưu ý' : 'Notice';
  const marked = document.querySelectorAll('main section li').filter((item) => textOf(item).endsWith(notice));
  expect(marked.map((item) => item.querySelector('code')?.textContent).sort()).toEqual([...NOTICE_CODES].sort());
});
