import { describe, expect, test } from 'vitest';
import { observationsOf } from '../../src/core/model/relation.ts';
import { readDist } from '../kit/dist.ts';
import { conflictsOf } from '../../src/archive/conflicts.ts';
import { ownArchive } from '../kit/own-archive.ts';

const archive = ownArchive();
const relations = [...archive.relations.values()];
const { pages } = readDist();

describe.each(archive.site.languages)('in %s', (language) => {
  const prefix = language === 'vi' ? '' : `/${language}`;

  test('one page lists every relation with its verdict', () => {
    const rows = pages.get(`${prefix}/doi-chieu/`)?.document.querySelectorAll('tbody tr') ?? [];
    expect(rows).toHaveLength(relations.length);
    expect(rows.every((row) => row.querySelectorAll('.verdict').length === 1)).toBe(true);
  });

  test('the page of every figure involved shows the verdict and leads to the others', () => {
    for (const relation of relations) {
      const ids = observationsOf(relation).map(({ id }) => id);
      for (const id of ids) {
        const checks = pages.get(`${prefix}/so-lieu/${id}/`)?.document.querySelector('.checks');
        expect(checks?.querySelectorAll('.verdict').length, `${relation.id}: ${id}`).toBeGreaterThan(0);
        for (const other of ids.filter((one) => one !== id)) {
          expect(checks?.querySelector(`a[href="${prefix}/so-lieu/${other}/"]`), `${id}: ${other}`).not.toBeNull();
        }
      }
    }
  });

  test('every conflict is listed, and the page of each of its figures shows what the others say', () => {
    const groups = [...new Set(conflictsOf(archive).values())];
    const page = pages.get(`${prefix}/doi-chieu/`)?.document;
    expect(page?.querySelectorAll('.conflicts > li')).toHaveLength(groups.length);
    for (const group of groups) {
      const ids = group.map(({ observation }) => observation.obs_id);
      for (const { observation, indicator } of group) {
        const id = observation.obs_id;
        const own = pages.get(`${prefix}/so-lieu/${id}/`)?.document;
        const claims = own?.querySelector('#nguon-khac-nhau .claims') ?? own?.querySelector('.claims');
        expect(page?.querySelector(`.conflicts a[href="${prefix}/so-lieu/${id}/"]`), id).not.toBeNull();
        for (const other of ids.filter((one) => one !== id)) {
          expect(claims?.querySelector(`a[href="${prefix}/so-lieu/${other}/"]`), `${id}: ${other}`).not.toBeNull();
        }
        const table = pages
          .get(`${prefix}/chi-so/${indicator.id}/`)
          ?.document.querySelector('table.figures:has(.source)');
        const marks = table?.querySelectorAll(`a.dispute[href="${prefix}/so-lieu/${id}/#nguon-khac-nhau"]`) ?? [];
        expect(
          marks.map((mark) => (mark.getAttribute('aria-label') ?? '').length > 1),
          id,
        ).toEqual([true]);
      }
    }
  });
});
