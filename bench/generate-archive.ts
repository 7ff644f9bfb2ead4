import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { HARD_CASES } from './hard-cases.ts';
import { writeArchive } from './write-archive.ts';

const HELP = `Writes a made-up archive to measure with; the same numbers give the same archive.

  node bench/generate-archive.ts --out X [--articles 10000] [--figures 60000] [--indicators 2000] [--seed 1] [--hard case]

X is a folder that is new, empty or was written by this before.
A hard case is one of ${Object.keys(HARD_CASES).join(', ')}.
`;
const REAL_ROOT = fileURLToPath(new URL('..', import.meta.url));

try {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      articles: { type: 'string', default: '10000' },
      figures: { type: 'string', default: '60000' },
      indicators: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      hard: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) process.stdout.write(HELP);
  else {
    if (values.out === undefined) throw new Error('--out is missing');
    const size = {
      articles: readCount('articles', values.articles),
      figures: readCount('figures', values.figures),
      indicators: readCount('indicators', values.indicators),
      seed: readCount('seed', values.seed),
    };
    const change = values.hard === undefined ? undefined : HARD_CASES[values.hard];
    if (values.hard !== undefined && change === undefined) throw new Error(`there is no hard case "${values.hard}"`);
    const files = writeArchive(values.out, size, REAL_ROOT, change);
    process.stdout.write(`${files} files were written to ${values.out}.\n`);
  }
} catch (error) {
  process.stderr.write(`Nothing was generated: ${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  process.exitCode = 1;
}

function readCount(name: string, text: string): number {
  if (/^[1-9]\d*$/u.test(text)) return Number(text);
  throw new Error(`--${name} takes a whole number above 0, not "${text}"`);
}
