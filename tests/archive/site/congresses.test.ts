import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { provincesOn } from '../../../src/core/congress/coverage.ts';
import { messagesIn } from '../../../src/i18n/index.ts';
import { anchorOf } from '../../../src/site/congress/congress-view.ts';
import { pageAt, readDist, textOf } from '../../kit/dist.ts';
import { ownArchive } from '../../kit/own-archive.ts';

const archive = ownArchive();
const rounds = [...archive.congresses.values()];
const site = readDist();

describe.each(archive.site.languages)('in %s', (language) => {
  const prefix = language === 'vi' ? '' : `/${language}`;
  const words = messagesIn(language).rounds;

  test.each(rounds)('each congress of $id stands once in its table and once with its sources', ({ id, congresses }) => {
    const anchors = congresses.map(anchorOf).sort();
    const { document } = pageAt(site, `${prefix}/dai-hoi/${id}/`);
    const rows = document.querySelectorAll('.congress-table tbody tr');
    expect(rows.map((row) => row.getAttribute('id') ?? '').sort()).toEqual(anchors);
    const sources = pageAt(site, `${prefix}/dai-hoi/${id}/nguon/`).document.querySelectorAll('.congresses > li');
    expect(sources.map((item) => item.getAttribute('id') ?? '').sort()).toEqual(anchors);
    for (const row of rows) {
      const own = sources.find((item) => item.getAttribute('id') === row.getAttribute('id'));
      const pages = new Set(
        own?.querySelectorAll('.sources a[href]:not([rel~=external] + *)').map((a) => a.getAttribute('href')),
      );
      expect(pages.size).toBeGreaterThan(0);
      expect(row.querySelector('a[href*="/nguon/#"]')?.getAttribute('href')).toContain(
        `#${row.getAttribute('id') ?? ''}`,
      );
    }
  });

  test('what sources print for one congress stands side by side, each figure with its comparator', () => {
    const shown = rounds.flatMap(({ id }) =>
      pageAt(site, `${prefix}/dai-hoi/${id}/`).document.querySelectorAll('.congress-table td p'),
    );
    const columns = archive.site.congress_columns.flatMap(({ indicators }) => indicators);
    const places = new Map(
      rounds.map((round) => [round.id, round.congresses.flatMap(({ ref_area }) => ref_area ?? [])] as const),
    );
    expect(places.size).toBe(rounds.length);
    for (const line of shown) {
      const href = line.querySelector('a')?.getAttribute('href') ?? '';
      const figure = archive.figures.get(/so-lieu\/([^/]+)\//u.exec(href)?.[1] ?? '');
      expect(columns).toContain(figure?.indicator.id);
      if (language === 'vi' && figure?.observation.comparator === 'gt') {
        expect(textOf(line)).toMatch(/^(?:hơn|trên) /u);
      }
    }
    const disputed = shown.filter((line) => line.querySelector('.dispute') !== null);
    expect(disputed.length).toBeGreaterThan(1);
  });

  test('no total stands where figures cannot be added, and the page says why', () => {
    for (const { id } of rounds) {
      const totals = pageAt(site, `${prefix}/dai-hoi/${id}/`).document.querySelectorAll('.totals li');
      for (const total of totals) expect(textOf(total)).not.toMatch(/\d{3}/u);
    }
    const [round] = rounds.toSorted((a, b) => b.congresses.length - a.congresses.length);
    const totals = pageAt(site, `${prefix}/dai-hoi/${round?.id ?? ''}/`).document.querySelector('.totals');
    expect(totals && textOf(totals)).toContain(words.noTotalReasons.inexact);
    expect(totals && textOf(totals)).toContain(words.noTotalReasons['different-things']);
  });

  test.each(rounds)('the provinces of $id without news are named, and only they', ({ id, congresses }) => {
    const { document } = pageAt(site, `${prefix}/dai-hoi/${id}/`);
    const named = document.querySelectorAll('.round-coverage a').map((link) => link.getAttribute('href'));
    const told = congresses.filter(({ level }) => level === 'province').map(({ ref_area }) => ref_area);
    const untold = provincesOn(archive.localities, `${id}-12-31`).filter((place) => !told.includes(place));
    expect(named.sort()).toEqual(untold.map((place) => `${prefix}/dia-phuong/${place}/`).sort());
  });

  test('the coverage says the same as its file', () => {
    const table = pageAt(site, `${prefix}/pham-vi/`).document;
    const rows = parse<Record<string, string>>(site.read('/pham-vi.csv'), { columns: true });
    const places = new Set(rows.map(({ ref_area }) => ref_area));
    expect(table.querySelectorAll('.covered tbody tr')).toHaveLength(places.size);
    const linked = table.querySelectorAll('.covered td a').map((link) => link.getAttribute('href'));
    const held = rows.filter(({ status }) => status !== 'none');
    expect(linked.length).toBe(held.length);
    expect(held.length).toBe(rounds.flatMap(({ congresses }) => congresses).filter(({ ref_area }) => ref_area).length);
  });
});

test('congresses of one place stand side by side with their targets and states', () => {
  const pages = [...site.pages.values()].filter(({ path }) => path.startsWith('/dai-hoi/dia-phuong/'));
  expect(pages.length).toBeGreaterThan(5);
  for (const { path, document } of pages) {
    expect(document.querySelectorAll('.congresses > li').length, path).toBeGreaterThan(1);
    for (const figure of document.querySelectorAll('.compared td p')) {
      const id = /so-lieu\/([^/]+)\//u.exec(figure.querySelector('a')?.getAttribute('href') ?? '')?.[1] ?? '';
      const isTarget = archive.figures.get(id)?.observation.value_type === 'target';
      expect(figure.querySelectorAll('.state').length, id).toBe(isTarget ? 1 : 0);
    }
  }
});
