import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { corruptArchive, isSound, KINDS, type Outcome } from '../tests/kit/corrupt/run.ts';

/**
 * Corrupts the archive of this folder over and over and prints a table of what came of it, for bench/corruptions.md.
 *
 *   node bench/corrupt-archive.ts [--count 1000] [--seed 1] [--cli]
 *
 * `--cli` runs the command of editors over each corrupt copy as well; it takes half a second each time.
 */
const { count, seed, cli } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    cli: { type: 'boolean', default: false },
  },
}).values;

const CHECK = resolve('src/cli/check.ts');
const faults: string[] = [];

/** The command ends with 0 or 1, says nothing on the channel of errors, and never prints a stack trace. */
function runCommand(copy: string, { kind, corruption, came }: Outcome): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, '--root', copy], { encoding: 'utf8' });
  const isAsRead = status === (came === 'told' ? 1 : 0);
  if (isAsRead && stderr === '' && !/^\s+at .*:\d+:\d+\)?$/mu.test(stdout)) return;
  faults.push(`${kind.name}: ${corruption.file}: exit ${String(status)} ${stderr}`);
}

const start = performance.now();
const outcomes = corruptArchive('.', Number(count), Number(seed), cli ? runCommand : undefined);
const seconds = ((performance.now() - start) / 1000).toFixed(0);

console.log('| kind | must be | tried | told | the same | unnoticed | crashed | missed |');
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const { name, expect } of KINDS) {
  const ofKind = outcomes.filter(({ kind }) => kind.name === name);
  const countOf = (came: Outcome['came']) => ofKind.filter((outcome) => outcome.came === came).length;
  const missed = ofKind.filter((outcome) => !isSound(outcome)).length;
  const counts = [ofKind.length, countOf('told'), countOf('same'), countOf('unnoticed'), countOf('crashed'), missed];
  console.log(`| ${name} | ${expect} | ${counts.join(' | ')} |`);
}
for (const { kind, corruption, came, said } of outcomes.filter((outcome) => !isSound(outcome))) {
  console.log(`missed: ${kind.name}: ${corruption.file}: ${corruption.what}: ${came} ${said}`);
}
const slowest = Math.max(...outcomes.map(({ took }) => took)).toFixed(0);
console.log(
  `${outcomes.length} corruptions, seed ${seed}, ${seconds} s, slowest read ${slowest} ms, ${faults.length} faults of the command`,
);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 || !outcomes.every(isSound) ? 1 : 0;
