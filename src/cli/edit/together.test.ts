import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readArchive } from '../../archive/read-archive.ts';
import { createArchive } from '../../../tests/kit/archive-fixture.ts';

/** Starts a command as npm does, in a process of its own, and waits for its end. */
function start(command: string, args: readonly string[]): Promise<{ status: number; output: string }> {
  const script = fileURLToPath(new URL(`../${command}.ts`, import.meta.url));
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...args], (_, stdout, stderr) => {
      resolve({ status: child.exitCode ?? -1, output: stdout + stderr });
    });
  });
}

test('of four imports at once into one indicator no row is lost', { timeout: 300_000 }, async () => {
  const archive = createArchive();
  const years = [2016, 2017, 2018, 2019];
  const runs = years.map((year) => {
    archive.write(
      `${year}.csv`,
      `ref_area,time_period,value_type,value_text,article,paragraph\nbac-kan/tx-bac-kan,${year},actual,"5%",2024/dai-hoi,3\n`,
    );
    return start('import', [
      `${archive.root}/${year}.csv`,
      '--indicator=ho-ngheo',
      '--write',
      `--root=${archive.root}`,
    ]);
  });
  for (const { status, output } of await Promise.all(runs)) {
    expect(output).toContain('data/indicators/ho-ngheo.json now holds them.');
    expect(status).toBe(0);
  }
  const result = readArchive(archive.root);
  expect(result.ok && years.filter((year) => result.value.figures.has(`ho-ngheo.tp-bac-kan.${year}`))).toEqual(years);
});

test('of six localities that begin at once none is lost', { timeout: 300_000 }, async () => {
  const archive = createArchive();
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const runs = names.map((name) =>
    start('new', ['locality', '--level=province', `--name=${name}`, `--root=${archive.root}`]),
  );
  for (const { status, output } of await Promise.all(runs)) {
    expect(output).toContain(' now holds the locality ');
    expect(status).toBe(0);
  }
  const result = readArchive(archive.root);
  expect(result.ok && names.filter((name) => result.value.localities.has(name))).toEqual(names);
});
