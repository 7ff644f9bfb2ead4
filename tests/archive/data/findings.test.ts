import { expect, test } from 'vitest';
import { listFindings } from '../../../src/archive/check-findings.ts';
import { tellFindingsOf } from '../../../src/archive/findings-of.ts';
import { messagesIn } from '../../../src/i18n/index.ts';
import { ownArchive } from '../../kit/own-archive.ts';

const archive = ownArchive();
const sentences = Object.values(listFindings(archive, messagesIn)).flatMap(({ vi, en }) => [vi, en]);

test('the poverty rates of Sơn La, 21,65% in 2019 and 11,17% in 2024, rest on two standards and are never a fall', () => {
  const rates = [...archive.figures.values()].filter(
    ({ indicator, observation }) => indicator.id === 'ho-ngheo' && observation.ref_area === 'son-la',
  );
  expect(rates.map(({ observation }) => observation.value_text)).toEqual(expect.arrayContaining(['11,17%', '21,65%']));
  expect(sentences.filter((sentence) => sentence.includes('21,65%') || sentence.includes('21.65%'))).toEqual([]);
});

test('no sentence of the program gives a ratio, a cause, or a rise and fall without its numbers', () => {
  expect(sentences.length).toBeGreaterThan(50);
  expect(
    sentences.filter((sentence) => /gấp|giảm|tăng|\bvì\b|\bnhờ\b|times|because|doubl|halv/iu.test(sentence)),
  ).toEqual([]);
});

test('what changed is told by figures of one stated basis', () => {
  const changes = [...archive.indicators.values()].flatMap((indicator) =>
    tellFindingsOf(archive, indicator, 'vi', messagesIn('vi')).findings.filter(({ kind }) => kind === 'change'),
  );
  for (const { figures } of changes) {
    expect(new Set(figures.map(({ basis }) => basis)).size).toBe(1);
    for (const one of figures)
      expect(one).toMatchObject({ basis_source: 'printed', comparator: 'eq', value_type: 'actual' });
  }
});
