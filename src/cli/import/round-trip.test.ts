import { expect, test } from 'vitest';
import { readArchive } from '../../archive/read-archive.ts';
import { toCsv } from '../../core/export/text.ts';
import { observationSchema } from '../../core/model/observation.ts';
import { makeIndicator, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { createArchive } from '../../../tests/kit/archive-fixture.ts';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { runCli } from '../../../tests/kit/run-cli.ts';
import { importFigures } from './import-figures.ts';
import { readRow } from './read-row.ts';
import { readSheet } from './sheet.ts';

const POVERTY = 'data/indicators/ho-ngheo.json';

test('what was exported of an indicator comes back letter by letter', async () => {
  const archive = createArchive();
  const result = readArchive(archive.root);
  const indicator = result.ok && result.value.indicators.get('ho-ngheo');
  if (!indicator) throw new Error('the small archive should be valid');
  const original = archive.read(POVERTY);
  archive.write(POVERTY, original.replace(/"observations": \[[^]*\]\n\}/u, '"observations": []\n}'));
  archive.write('figures.csv', toCsv(indicator, new Map()));
  const args = [`${archive.root}/figures.csv`, '--indicator', 'ho-ngheo', '--root', archive.root, '--write'];
  expect(await runCli('import', importFigures, args)).toMatchObject({ status: 0, stderr: '' });
  expect(archive.read(POVERTY)).toBe(original);
});

test('every figure survives export and import, but for English remarks and corrections', () => {
  const { indicators, localities, references } = frozenArchive();
  for (const indicator of indicators.values()) {
    const reading = readSheet('figures.csv', new TextEncoder().encode(toCsv(indicator, references)));
    if (!('sheet' in reading)) throw new Error(`${indicator.id} is no sheet`);
    const { sheet } = reading;
    const back = sheet.rows.map((row) => {
      const { entry, problems } = readRow(sheet, row, { indicator, localities });
      expect(problems).toEqual([]);
      return observationSchema.parse(entry);
    });
    const carried = indicator.observations.map(({ set_by, comment, aggregation, ...observation }) => ({
      ...observation,
      ...(set_by && { set_by: { vi: set_by.vi } }),
      ...(comment && { comment: { vi: comment.vi } }),
      // What only repeats the indicator is left to it.
      ...(aggregation && aggregation !== indicator.aggregation && { aggregation }),
      corrections: [],
    }));
    expect(back, indicator.id).toEqual(carried);
  }
  expect(indicators.size).toBeGreaterThan(60);
});

test('group, breakdown and an inferred basis survive too', () => {
  const { localities } = frozenArchive();
  const fields = { ethnic_group: 'tay', breakdown: 'nu', basis: 'chuan-2022', basis_source: 'inferred' } as const;
  const indicator = makeIndicator([
    makeObservation(fields),
    makeObservation({ basis: 'chuan-2022', time_period: '2024' }),
  ]);
  const reading = readSheet('figures.csv', new TextEncoder().encode(toCsv(indicator, new Map())));
  if (!('sheet' in reading)) throw new Error('no sheet');
  const back = reading.sheet.rows.map((row) => readRow(reading.sheet, row, { indicator, localities }).entry);
  expect(back.map((entry) => observationSchema.parse(entry))).toEqual(indicator.observations);
});
