import { parseArgs } from 'node:util';
import type { Paint } from '../../archive/paint.ts';
import { readArchive } from '../../archive/read-archive.ts';
import { readPublished } from '../../archive/read-permanence.ts';
import { formatProblems } from '../../archive/report-terminal.ts';
import { requireArchive, UsageError } from '../edit/run-command.ts';
import { choosePaint } from '../paint-terminal.ts';
import { formatFinding, sumUp } from './report.ts';
import { lookAtSite } from './look-at-site.ts';
import type { Finding } from './finding.ts';

const HELP = `Looks at a site that was put on the web: is it this archive, whole, and served as it should be?

  npm run verify -- https://ky-yeu.example
  --seed N            the ten published addresses that the number N picks, as printed by an earlier run
  --timeout N         how many seconds to wait for an answer (15)
  --root X            the archive in folder X

It asks the host that was named and no other, for some thirty addresses. What some hosts cannot be told is only advised.

Exit code: 0 nothing is wrong, 1 something is, 2 the site could not be reached or the command was not understood.
`;

/** Verifies a site; `random` gives a number from 0 to below 1. */
export async function verifySite(
  args: readonly string[],
  print: (text: string) => void,
  {
    random = Math.random,
    paint = choosePaint(process.stdout, process.env),
  }: { random?: () => number; paint?: Paint } = {},
): Promise<number> {
  const options = readVerifyOptions(args);
  if (options === undefined) {
    print(HELP);
    return 0;
  }
  const { root, base, patience, seed = Math.floor(random() * 1e6) } = options;
  requireArchive(root);
  const archive = readArchive(root);
  if (!archive.ok) {
    print(formatProblems(archive.problems));
    return 1;
  }
  const { site, moved } = archive.value;
  const published = [...readPublished(root, []).entries.keys()];
  print(`${base.href}\n\n`);
  const findings: Finding[] = [];
  for await (const finding of lookAtSite({ base, patience, seed, facts: { site, moved, published } })) {
    findings.push(finding);
    print(formatFinding(finding, paint));
  }
  print(`\n${sumUp(findings)} --seed ${seed} asks for the same addresses again.\n`);
  return findings.some(({ verdict }) => verdict === 'wrong') ? 1 : 0;
}

function readVerifyOptions(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      root: { type: 'string', default: '.' },
      seed: { type: 'string' },
      timeout: { type: 'string', default: '15' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  return {
    root: values.root,
    base: readBase(positionals),
    patience: readCount('--timeout', values.timeout, 1, 600) * 1000,
    seed: values.seed === undefined ? undefined : readCount('--seed', values.seed, 0, 2 ** 32 - 1),
  };
}

/** The address of the site, with a slash at its end. */
function readBase([text, ...more]: readonly string[]): URL {
  if (text === undefined || more.length > 0) throw new UsageError('Name one address: npm run verify -- https://….');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/u.test(url.protocol))
    throw new UsageError(`"${text}" is no address of a site: write it whole, as in https://ky-yeu.example/luu-tru.`);
  if (url.username !== '' || url.password !== '')
    throw new UsageError('An address with a name and a password is not asked for: leave them out.');
  return new URL(`${url.origin}${url.pathname.replace(/\/+$/u, '')}/`);
}

function readCount(name: string, text: string, from: number, to: number): number {
  const number = /^\d+$/u.test(text) ? Number(text) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new UsageError(`${name} takes a whole number from ${from} to ${to}, not "${text}".`);
}
