import { expect, test } from 'vitest';
import { coverageToCsv, type CoverageFact } from './coverage.ts';

const fact: CoverageFact = {
  congress: '2024',
  ref_area: 'bac-kan',
  name: 'tỉnh Bắc Kạn',
  level: 'province',
  status: 'held',
  held: '2024-10-18/2024-10-19',
  planned: undefined,
  articles: 2,
  references: 5,
  figures: 24,
  results: 20,
  targets: 4,
};

test('a row for each locality and round, counts as numbers, what is unknown empty', () => {
  const none: CoverageFact = {
    ...fact,
    ref_area: 'x',
    name: 'tỉnh "X", cũ',
    status: 'none',
    held: undefined,
    articles: 0,
  };
  expect(coverageToCsv([fact, none])).toBe(
    'congress,ref_area,name,level,status,held,planned,articles,references,figures,results,targets\r\n' +
      '2024,bac-kan,tỉnh Bắc Kạn,province,held,2024-10-18/2024-10-19,,2,5,24,20,4\r\n' +
      '2024,x,"tỉnh ""X"", cũ",province,none,,,0,5,24,20,4\r\n',
  );
});
