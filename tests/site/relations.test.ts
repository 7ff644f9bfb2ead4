import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/read-archive.ts';
import { observationsOf } from '../../src/core/model/relation.ts';
import { readDist } from '../../src/test-kit/dist.ts';

const result = readArchive('.');
const archive = result.ok ? result.value : undefined;
const relations = [...(archive?.relations.values() ?? [])];
const { pages } = readDist();

describe.each(archive?.site.languages ?? [])('in %s', (language) => {
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
});
