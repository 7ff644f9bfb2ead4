import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFindings } from '../archive/check-findings.ts';
import { findNotices } from '../archive/find-notices.ts';
import { readArchive } from '../archive/read-archive.ts';
import { formatFound } from '../archive/report-terminal.ts';
import type { Reported } from '../archive/report.ts';
import { showFindings } from '../cli/findings/show-findings.ts';
import { planImport } from '../cli/import/plan.ts';
import { createArchive, type ArchiveFixture } from '../../tests/kit/archive-fixture.ts';
import { makeMistake } from '../../tests/kit/make-mistake.ts';
import { runCli } from '../../tests/kit/run-cli.ts';
import { messagesIn } from '../i18n/index.ts';
import type { Code } from './entry.ts';
import { FAMILIES, PROBLEMS } from './families.ts';

const CASES = (Object.keys(PROBLEMS) as Code[]).flatMap((code) =>
  PROBLEMS[code].cases.map((mistake) => ({
    code,
    mistake,
    what: 'what' in mistake ? mistake.what : 'the example of its page',
  })),
);
const EXAMPLES = CASES.filter(({ mistake }) => !('what' in mistake));

/** All that the checker finds, problems or notices; where the mistake lies in a spreadsheet, what its import finds. */
async function findAll({ root }: ArchiveFixture, file: string): Promise<readonly Reported[]> {
  if (file.endsWith('.csv')) {
    const plan = await planImport(root, 'ho-ngheo', { file, bytes: readFileSync(join(root, file)) });
    return 'problems' in plan ? plan.problems : [];
  }
  const result = readArchive(root);
  if (!result.ok) return result.problems;
  const unread = checkFindings(root, result.value, messagesIn);
  return unread.length > 0 ? unread : findNotices(result.value);
}

test.each(CASES)('$code, $what: exactly these words are printed', async ({ code, mistake }) => {
  const archive = createArchive();
  makeMistake(archive, mistake);
  const found = await findAll(archive, mistake.file);
  expect(formatFound(found).trimEnd()).toBe(mistake.prints);
  expect(found.map((one) => one.code)).toContain(code);
  for (const { message, hint } of found) {
    expect(message).toMatch(/^\S.*\.$/u);
    expect(hint).toMatch(/^\S.*[.?]$/u);
  }
});

test('the example of a code gives no other', () => {
  for (const { code, mistake } of EXAMPLES) {
    expect(new Set(mistake.prints.match(/(?<= {2}\[)[a-z]+\/[a-z0-9-]+(?=\]$)/gmu)), code).toEqual(new Set([code]));
  }
});

test('what is right in the examples gives no problem and no notice', async () => {
  expect(await findAll(createArchive(), '')).toEqual([]);
  const mended = CASES.flatMap(({ code, mistake }) =>
    'mended' in mistake ? [{ ...mistake, code, text: mistake.mended ?? mistake.text }] : [],
  );
  expect(mended).not.toEqual([]);
  for (const change of mended) {
    const archive = createArchive();
    makeMistake(archive, change);
    // New figures may make new sentences, which an editor accepts.
    if (change.code !== 'finding/new') await runCli('findings', showFindings, ['--accept', '--root', archive.root]);
    expect(await findAll(archive, change.file)).toEqual([]);
  }
});

test('every text is there in both languages, composed, and set as text is', () => {
  const texts = [
    ...Object.values(FAMILIES).map(({ name }) => ['name', name] as const),
    ...Object.values(PROBLEMS).flatMap(({ title, why, mend }) => [
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
