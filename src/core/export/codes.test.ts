import { expect, test } from 'vitest';
import { localitySchema } from '../model/locality.ts';
import { toCodesJson } from './codes.ts';

test('codes are written a row a line, unknown and open ends left out', () => {
  const unit = localitySchema.parse({
    id: 'bac-kan',
    confidence: 'high',
    versions: [
      { level: 'province', name: 'Bắc Kạn', full_name: 'tỉnh Bắc Kạn', valid_to: '2025-07-01', gso_code: '06' },
    ],
  });
  expect(toCodesJson(new Map([[unit.id, unit]]))).toBe('[\n{"code":"06","id":"bac-kan","to":"2025-07-01"}\n]\n');
  expect(JSON.parse(toCodesJson(new Map()))).toEqual([]);
});
