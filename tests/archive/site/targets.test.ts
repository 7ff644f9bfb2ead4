import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../src/i18n/index.ts';
import { pageAt, readDist, textOf } from '../../kit/dist.ts';
import { ownArchive } from '../../kit/own-archive.ts';

const archive = ownArchive();
const figures = [...archive.figures.values()];
const targets = figures.filter(({ observation }) => observation.value_type === 'target');
const site = readDist();

test('the file of all targets says the same as the page', () => {
  const rows = parse<Record<string, string>>(site.read('/chi-tieu.csv'), { columns: true });
  const listed = pageAt(site, '/chi-tieu/')
    .document.querySelectorAll('tr[data-target]')
    .map((row) => [row.getAttribute('data-target'), row.querySelector('.state')?.getAttribute('data-state')]);
  expect(rows.map(({ obs_id, state }) => [obs_id, state]).sort()).toEqual(listed.sort());
});

describe.each(archive.site.languages)('in %s', (language) => {
  const prefix = language === 'vi' ? '' : `/${language}`;
  const words = messagesIn(language).targets;
  const overview = pageAt(site, `${prefix}/chi-tieu/`).document;
  const rows = overview.querySelectorAll('tr[data-target]');
  const stateIn = (row: (typeof rows)[number]) => row.querySelector('.state')?.getAttribute('data-state');
  const rowOf = (id: string) => rows.find((row) => row.getAttribute('data-target') === id);

  test('one page lists every target once, with one state and its reason', () => {
    const listed = rows.map((row) => row.getAttribute('data-target')).sort();
    expect(listed).toEqual(targets.map(({ observation }) => observation.obs_id).sort());
    expect(rows.filter((row) => row.querySelectorAll('.state').length !== 1)).toEqual([]);
    expect(rows.filter((row) => (row.querySelector('.why p')?.text.trim() ?? '') === '')).toEqual([]);
  });

  test('the counts are those of the rows, and make up all targets', () => {
    const counted = overview
      .querySelectorAll('.tally > div')
      .map((one) => [one.getAttribute('data-state'), Number(one.querySelector('.count')?.text)]);
    expect(counted.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(rows.length);
    for (const [state, count] of counted) {
      expect(rows.filter((row) => stateIn(row) === state).length, String(state)).toBe(count);
    }
  });

  test('the page of a target says the same as the list, in its head and below', () => {
    for (const { observation } of targets) {
      const { document } = pageAt(site, `${prefix}/so-lieu/${observation.obs_id}/`);
      const row = rowOf(observation.obs_id);
      const state = row === undefined ? undefined : stateIn(row);
      expect(document.querySelector('.figure-head .state')?.getAttribute('data-state')).toBe(state);
      const answer = document.querySelector('.answer');
      expect(answer?.querySelector('.state')?.getAttribute('data-state')).toBe(state);
      const sentences = row?.querySelector('.why p')?.text.trim() ?? '?';
      const told = answer
        ?.querySelectorAll('p')
        .map((one) => one.text.trim())
        .join(' ');
      expect(told, observation.obs_id).toContain(sentences);
      expect(answer?.querySelector(`a[href="${prefix}/chi-tieu/"]`)).not.toBeNull();
    }
  });

  test('a result names the targets of its indicator and place that it is held against', () => {
    const answered = rows.filter((row) => row.querySelector('.result a') !== null);
    expect(answered.length).toBeGreaterThan(0);
    for (const row of answered) {
      const id = row.getAttribute('data-target') ?? '';
      const href = row.querySelector('.result a')?.getAttribute('href') ?? '';
      const list = pageAt(site, href).document.querySelector('.target-list');
      expect(list?.querySelector(`a[href="${prefix}/so-lieu/${id}/"]`), `${href}: ${id}`).not.toBeNull();
    }
  });

  test('pages of indicators and localities show their targets with the same states', () => {
    for (const { observation, indicator } of targets) {
      const path = `/chi-so/${indicator.id}/`;
      const own = pageAt(site, prefix + path).document.querySelector(`tr[data-target="${observation.obs_id}"]`);
      const row = rowOf(observation.obs_id);
      expect(own?.querySelector('.state')?.getAttribute('data-state'), path).toBe(row && stateIn(row));
      const place = pageAt(site, `${prefix}/dia-phuong/${observation.ref_area}/`).document;
      const link = place.querySelector(`.topic-table a[href="${prefix}/so-lieu/${observation.obs_id}/"]`);
      const said = textOf(row?.querySelector('.state') ?? overview).toLowerCase();
      expect(link?.nextElementSibling?.text, observation.obs_id).toContain(said);
    }
  });

  test('the targets of a round are those that its sources print', () => {
    for (const [id, round] of archive.congresses) {
      const pages = new Set(
        round.congresses.flatMap(({ sources }) => sources.map((one) => one.article ?? one.reference)),
      );
      const filed = [...archive.articles.values()]
        .filter(({ congress }) => congress === id)
        .map((article) => article.id);
      const printed = targets
        .filter(({ observation }) =>
          observation.sources.some(
            ({ article, reference }) => pages.has(article ?? reference) || filed.includes(article ?? ''),
          ),
        )
        .map(({ observation }) => observation.obs_id);
      const page = site.pages.get(`${prefix}/dai-hoi/${id}/chi-tieu/`);
      const listed = page?.document.querySelectorAll('tr[data-target]').map((row) => row.getAttribute('data-target'));
      expect((listed ?? []).sort(), id).toEqual(printed.sort());
    }
  });

  test('a share measured by another standard is not called a target missed', () => {
    const row = rowOf('ho-ngheo.tp-bac-kan.2025.target');
    expect(row && stateIn(row)).toBe('not-comparable');
    expect(row && textOf(row)).toContain(words.states['not-comparable']);
  });

  test('figures that relations judge say so in their heads', () => {
    const id = 'ctmtqg-von-dau-tu-giai-ngan.bac-kan.2024';
    const head = pageAt(site, `${prefix}/so-lieu/${id}/`).document.querySelector('.figure-head a[href="#kiem-tra"]');
    expect(head?.text).toContain(messagesIn(language).relations.inHead.holds);
  });
});

test('targets of one place and indicator are told apart by what narrows them', () => {
  const rows = pageAt(site, '/chi-so/co-cau-kinh-te/').document.querySelectorAll('table.targets tbody th');
  expect(rows.map((row) => textOf(row.querySelector('small') ?? row)).sort()).toEqual([
    'công nghiệp – xây dựng',
    'dịch vụ',
    'nông, lâm nghiệp, thủy sản',
  ]);
});
