import { expect, test } from 'vitest';
import { createArchive } from '../../tests/kit/archive-fixture.ts';
import { RELATIONS } from '../../tests/kit/bad-input/case.ts';
import { readArchive } from './read-archive.ts';

const OFF = { id: 'mot-so-dem', kind: 'count', figure: 'dai-bieu.tp-bac-kan.2024', named: ['Kinh', 'Tày'] };

test('figures that disagree are let through when somebody says why', () => {
  const archive = createArchive();
  archive.write(RELATIONS, JSON.stringify([{ ...OFF, acknowledged: { vi: 'Nguồn chỉ kể tên hai người.' } }]));
  const result = readArchive(archive.root);
  expect(result.ok && result.value.relations.get('mot-so-dem')?.acknowledged?.vi).toBe('Nguồn chỉ kể tên hai người.');
});
