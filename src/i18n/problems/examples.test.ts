import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findNotices } from '../../archive/find-notices.ts';
import { readArchive } from '../../archive/read-archive.ts';
import { formatFound } from '../../archive/report-terminal.ts';
import type { Reported } from '../../archive/report.ts';
import { planImport } from '../../cli/import/plan.ts';
import { NOTICE_CODES } from '../../core/notice.ts';
import { PROBLEM_CODES } from '../../core/problem.ts';
import { SHEET_CODES } from '../../core/sheet-code.ts';
import { createArchive, type ArchiveFixture } from '../../../tests/kit/archive-fixture.ts';
import type { Code, Deed, Example } from './explanation.ts';
import { EXPLANATIONS, FAMILIES } from './families.ts';

const CODES = Object.keys({ ...PROBLEM_CODES, ...NOTICE_CODES, ...SHEET_CODES }) as Code[];

const DEEDS: Readonly<Record<Deed, (archive: ArchiveFixture, file: string) => void>> = {
  removed: (archive, file) => archive.remove(file),
  emptied: (archive, file) => archive.write(file, ''),
  'turned-into-a-link': ({ root, remove }, file) => {
    remove(file);
    symlinkSync('../chu-de.json', join(root, file));
  },
  'turned-into-a-folder': (archive, file) => {
    archive.remove(file);
    archive.write(`${file}/a.txt`, 'a');
  },
  'grown-beyond-measure': ({ root }, file) => {
    truncateSync(join(root, file), 60_000_000);
  },
  'saved-with-byte-order-mark': (archive, file) => archive.write(file, `\uFEFF${archive.read(file)}`),
  'saved-in-another-encoding': (archive, file) => archive.write(file, Buffer.from(archive.read(file), 'latin1')),
  'filled-with-brackets': (archive, file) => archive.write(file, `${archive.read(file)}${'['.repeat(5000)}\n`),
  'filled-with-a-picture': (archive, file) => {
    archive.write(file, `${archive.read(file)}\n![](data:image/png;base64,${'A'.repeat(200_000)})\n`);
  },
};

function spoil(archive: ArchiveFixture, example: Example): void {
  const { file, beside } = example;
  if (beside !== undefined) archive.write(beside.file, beside.text);
  if ('right' in example) {
    archive.replace(file, example.right, example.wrong);
  } else if ('deed' in example) {
    DEEDS[example.deed](archive, file);
  } else if ('movedTo' in example) {
    archive.write(example.movedTo, archive.read(file));
    archive.remove(file);
  } else {
    expect(() => archive.read(file)).toThrow();
    archive.write(file, example.added);
  }
}

/** All that the checker finds, problems or notices; of a spreadsheet, what its import finds. */
async function findAll({ root, read }: ArchiveFixture, sheet?: string): Promise<readonly Reported[]> {
  if (sheet !== undefined) {
    const plan = await planImport(root, 'ho-ngheo', { file: sheet, bytes: Buffer.from(read(sheet)) });
    return 'problems' in plan ? plan.problems : [];
  }
  const result = readArchive(root);
  return result.ok ? findNotices(result.value) : result.problems;
}

const found = new Map<Code, Promise<readonly Reported[]>>();

/** What is found in the wrong example of a code, worked out once. */
function findWrong(code: Code): Promise<readonly Reported[]> {
  const known = found.get(code);
  if (known !== undefined) return known;
  const archive = createArchive();
  const { example } = EXPLANATIONS[code];
  spoil(archive, example);
  const all = findAll(archive, sheetOf(example.file));
  found.set(code, all);
  return all;
}

/** The file of an example, where it is a spreadsheet. */
function sheetOf(file: string): string | undefined {
  return file.endsWith('.csv') ? file : undefined;
}

test('every code is explained, and nothing else is', () => {
  expect(Object.keys(EXPLANATIONS).sort()).toEqual([...CODES].sort());
  const misplaced = Object.entries(FAMILIES).flatMap(([family, { codes }]) =>
    Object.keys(codes).filter((code) => !code.startsWith(`${family}/`)),
  );
  expect(misplaced).toEqual([]);
});

test('the right examples, as they stand in the small archive, give no problem and no notice', async () => {
  expect(await findAll(createArchive())).toEqual([]);
});

test('a file that is added and mended gives no problem and no notice either', async () => {
  const mended = Object.values(EXPLANATIONS).flatMap(({ example }) =>
    'mended' in example ? [{ file: example.file, text: example.mended, beside: example.beside }] : [],
  );
  expect(mended).not.toEqual([]);
  for (const { file, text, beside } of mended) {
    const archive = createArchive();
    if (beside !== undefined) archive.write(beside.file, beside.text);
    archive.write(file, text);
    expect(await findAll(archive, sheetOf(file))).toEqual([]);
  }
});

test.each(CODES)('the wrong example of %s gives that code and no other', async (code) => {
  expect([...new Set((await findWrong(code)).map((one) => one.code))]).toEqual([code]);
});

test('what the pages show is what the checker prints', async () => {
  const printed: [Code, string][] = [];
  for (const code of CODES) printed.push([code, formatFound(await findWrong(code))]);
  // To write the file anew: npx vitest run --project unit src/i18n/problems -u
  await expect(`${JSON.stringify(Object.fromEntries(printed), null, 2)}\n`).toMatchFileSnapshot('printed.json');
});

test('every text is there in both languages, composed, and set as text is', () => {
  const texts = [
    ...Object.values(FAMILIES).map(({ name }) => ['name', name] as const),
    ...Object.values(EXPLANATIONS).flatMap(({ title, why, mend }) => [
      ['title', title] as const,
      ['why', why] as const,
      ['mend', mend] as const,
    ]),
  ];
  for (const [part, { vi, en }] of texts) {
    expect(vi).not.toBe(en);
    for (const text of [vi, en]) {
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text.split('`').length % 2, `backquotes of "${text}"`).toBe(1);
      expect(text).toMatch(part === 'why' || part === 'mend' ? /^\S.*\.$/u : /^\p{Lu}.*[^.]$/u);
    }
  }
});
