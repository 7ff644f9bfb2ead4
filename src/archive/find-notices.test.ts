import { expect, test } from 'vitest';
import { createArchive, type ArchiveFixture } from '../../tests/kit/archive-fixture.ts';
import { DELEGATES, POVERTY } from '../problems/small-archive.ts';
import { findNotices } from './find-notices.ts';
import { readArchive } from './read-archive.ts';

/** The codes of what is mentioned, once the mistake is made and the archive is mended by something else than its undoing. */
function noticesOf(change: (archive: ArchiveFixture) => void): string[] {
  const archive = createArchive();
  change(archive);
  const result = readArchive(archive.root);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return findNotices(result.value).map(({ code }) => code);
}

test('an id that names another period is right when a correction says what changed', () => {
  const correction = '{ "date": "2026-01-15", "from": "2023", "to": "2022", "why": { "vi": "Nguồn nêu năm 2022." } }';
  const change = (more: string) =>
    noticesOf((archive) => archive.replace(POVERTY, '"time_period": "2023"', `"time_period": "2022"${more}`));
  expect(change('')).toEqual(['id/other-named']);
  expect(change(`,\n      "corrections": [${correction}]`)).toEqual([]);
});

test('an id may name a place that its figure is about, where that is part of another', () => {
  const places = '"ref_area": "bac-kan",\n      "places": ["bac-kan/tx-bac-kan"],\n      "time_period": "2023"';
  const change = (area: string) =>
    noticesOf((archive) =>
      archive.replace(POVERTY, '"ref_area": "bac-kan/tx-bac-kan",\n      "time_period": "2023"', area),
    );
  expect(change(places)).toEqual([]);
  expect(change('"ref_area": "bac-kan",\n      "time_period": "2023"')).toEqual(['id/other-named']);
});

test.each([
  ['is printed so', '"period_text": "2023-2024"'],
  ['is that of the event', '"period_basis": "event"'],
  ['is estimated', '"obs_status": "A"', '"value_type": "estimate"'],
])('a result of a year that was not over is not mentioned when it %s', (_, more, type = '"value_type": "actual"') => {
  const change = (fields: string) =>
    noticesOf((archive) => {
      archive.replace(POVERTY, '"time_period": "2023"', `"time_period": "2023/2024"${fields}`);
      if (fields !== '') archive.replace(POVERTY, '"value_type": "actual"', type);
    }).filter((code) => code !== 'id/other-named');
  expect(change('')).toEqual(['observation/under-way']);
  expect(change(`,\n      ${more}`)).toEqual([]);
});

test('a result is told by the latest of its sources, and at any time by one without a date', () => {
  const change = (day: string) =>
    noticesOf((archive) => {
      archive.replace(POVERTY, '"time_period": "2023"', '"time_period": "2023/2024"');
      archive.replace('data/references.json', '"date": "2024-05-10",', day);
      archive.replace(
        POVERTY,
        '{ "article": "2024/dai-hoi", "paragraph": 3 }',
        '{ "reference": "bao-thu-do-2024" }, { "article": "2024/dai-hoi", "paragraph": 3 }',
      );
    });
  expect(change('"date": "2024-05-10",')).toEqual(['observation/under-way']);
  expect(change('"date": "2025-01-02",')).toEqual([]);
  expect(change('')).toEqual([]);
});

test('titles that look alike are not mentioned where one indicator names the other', () => {
  const change = (file: string, link: string) =>
    noticesOf((archive) => {
      archive.replace(POVERTY, '"vi": "Tỷ lệ hộ nghèo"', '"vi": "Đại biểu được dự đại hội"');
      if (link !== '') archive.replace(file, '"direction"', `${link}\n  "direction"`);
    });
  expect(change(POVERTY, '')).toEqual(['indicator/like-title']);
  expect(change(POVERTY, '"related": ["dai-bieu"],')).toEqual([]);
  expect(change(DELEGATES, '"related": ["ho-ngheo"],')).toEqual([]);
  const counted = '"vi": "Đại biểu được dự đại hội", "en": "Women" },\n  "part_of": "dai-bieu",';
  const part = noticesOf((archive) => {
    const women = archive.read(DELEGATES).replace(/"observations": [^]*$/u, '"observations": []\n}\n');
    const named = women.replace('"id": "dai-bieu"', '"id": "dai-bieu-nu"');
    const titled = named.replace('"vi": "Đại biểu dự đại hội", "en": "Delegates to the congress" },', counted);
    archive.write('data/indicators/dai-bieu-nu.json', titled);
  });
  expect(part).toEqual(['indicator/empty']);
});
