import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { createRandom } from '../random.ts';
import { FLOOR_VARIABLE, FLOORS, isFloor, type Floor } from './floors.ts';
import { keyOf, keyOfResult, listMutants, rangeOf, shuffle } from './list-mutants.ts';
import { CHOSEN_VARIABLE } from './plugins.ts';
import { scoreOf, tallyUp, tellScore } from './score.ts';

const HELP = `Changes the source in one small place at a time and looks whether the unit tests notice.

  npm run mutation -- core                    600 mutants of src/core by chance; the seed is printed
  npm run mutation -- core --seed 7           the same 600 again
  npm run mutation -- core --all --shard 2/8  the second of eight parts of all mutants
  npm run mutation -- core --at-least 80      fails below this score, in per cent
  --sample N, --workers N                     how many mutants, how many at a time (1)
  --tally FILE                                also writes the numbers, for bench/mutation/add-up.ts

Floors: ${Object.keys(FLOORS).join(', ')}.
`;

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    sample: { type: 'string', default: '600' },
    all: { type: 'boolean', default: false },
    shard: { type: 'string', default: '1/1' },
    workers: { type: 'string', default: '1' },
    'at-least': { type: 'string', default: '0' },
    tally: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const [floor] = positionals;
if (values.help || positionals.length !== 1 || !isFloor(floor)) {
  process.stdout.write(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  process.exitCode = (await tryMutants(floor)) >= Number(values['at-least']) ? 0 : 1;
}

/** Tries the mutants that the arguments choose, prints those that survive, and gives the score in per cent. */
async function tryMutants(floor: Floor): Promise<number> {
  const all = await listMutants(floor);
  const shuffled = shuffle(all, createRandom(Number(values.seed)));
  const [part = 1, parts = 1] = values.shard.split('/').map(Number);
  const chosen = values.all
    ? shuffled.filter((_, index) => index % parts === part - 1)
    : shuffled.slice(0, Number(values.sample));
  process.stdout.write(
    `${chosen.length} of ${all.length} mutants of src/${floor}, seed ${values.seed}, shard ${values.shard}\n`,
  );

  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  try {
    const keys = new Set(chosen.map(keyOf));
    process.env[CHOSEN_VARIABLE] = join(folder, 'chosen.json');
    writeFileSync(process.env[CHOSEN_VARIABLE], JSON.stringify([...keys]));
    process.env[FLOOR_VARIABLE] = floor;
    const results = await new Stryker({
      mutate: chosen.map(rangeOf),
      testRunner: 'vitest',
      vitest: { configFile: here('vitest.config.ts') },
      plugins: ['@stryker-mutator/vitest-runner', here('plugins.ts')],
      checkers: ['only-chosen'],
      coverageAnalysis: 'perTest',
      // What a mutant leaves behind in the memory of a process goes with the process.
      maxTestRunnerReuse: 100,
      // A floor without tests has a score, too.
      allowEmpty: true,
      concurrency: Number(values.workers),
      // A busy machine is no reason to take a mutant for one that hangs.
      timeoutFactor: 4,
      timeoutMS: 20_000,
      ignorePatterns: ['dist', 'dist.new', 'dist.old', '.astro', 'coverage'],
      reporters: ['survivors'],
      allowConsoleColors: false,
    }).runMutationTest();
    // Of a floor without tests Stryker says nothing at all.
    const unreached = chosen.map((mutant) => ({ ...mutant, status: 'NoCoverage' as const }));
    const tried = results.length === 0 ? unreached : results.filter((mutant) => keys.has(keyOfResult(mutant)));
    process.stdout.write(`${tellScore(tried)}\n`);
    if (tried.length !== keys.size) throw new Error(`${keys.size} mutants were chosen, ${tried.length} came back`);
    const tally = tallyUp(tried);
    if (values.tally !== undefined) writeFileSync(values.tally, JSON.stringify(tally));
    return scoreOf([tally]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
