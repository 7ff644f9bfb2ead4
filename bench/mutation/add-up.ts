import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLOORS, type Floor } from './floors.ts';
import { scoreOf, type Tally } from './score.ts';

/** Per cent that a floor has to reach; the others are told and no more. */
const AT_LEAST: Partial<Readonly<Record<Floor, number>>> = { core: 80, archive: 80 };

/** Adds up what the shards of each floor wrote with --tally into <folder>/<floor>-<shard>.json; fails where it is too little. */
const [folder = '.'] = process.argv.slice(2);
for (const floor of Object.keys(FLOORS) as Floor[]) {
  const files = globSync(join(folder, '**', `${floor}-*.json`));
  if (files.length === 0) continue;
  const score = scoreOf(files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Tally));
  const wanted = AT_LEAST[floor] ?? 0;
  process.stdout.write(`src/${floor}: ${score.toFixed(1)} % in ${files.length} shards, wanted ${wanted} %\n`);
  if (score < wanted) process.exitCode = 1;
}
