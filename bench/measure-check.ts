import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { summariseProfile } from './summarise-profile.ts';

const HELP = `Runs the checker over an archive and prints what it used.

  node bench/measure-check.ts --root X             processor time, time by the clock, peak memory
  node bench/measure-check.ts --root X --profile   also where the time went, by function
`;
const CHECK = fileURLToPath(new URL('../src/cli/check.ts', import.meta.url));
const REPORT = new URL('report-usage.ts', import.meta.url).href;

const { values } = parseArgs({
  options: {
    root: { type: 'string' },
    profile: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || values.root === undefined) process.stdout.write(HELP);
else process.stdout.write(measure(values.root, values.profile));

/** What one run of the checker used, a line each; a profile slows the run, so that its figures are not for comparing. */
function measure(root: string, hasProfile: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  try {
    const usageFile = join(folder, 'usage.json');
    const profiling = hasProfile ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...profiling, '--import', REPORT, CHECK, '--root', root],
      { encoding: 'utf8', env: { ...process.env, USAGE_FILE: usageFile }, maxBuffer: 2 ** 30 },
    );
    const wall = performance.now() - start;
    // A checker that ran out of memory leaves no report.
    if (status === null || status > 1) throw new Error(`the checker failed: ${stderr.slice(-2000)}`);
    const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage;
    const lines = [
      `exit code   ${status}, ${stdout.split('\n').length - 1} lines printed`,
      `processor   ${seconds(usage.userCPUTime + usage.systemCPUTime)} (user ${seconds(usage.userCPUTime)}, system ${seconds(usage.systemCPUTime)})`,
      `clock       ${seconds(wall * 1000)}`,
      `peak memory ${Math.round(usage.maxRSS / 1024)} MiB`,
    ];
    const profile = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'));
    if (profile !== undefined) lines.push('', ...summariseProfile(readFileSync(join(folder, profile), 'utf8')));
    return `${lines.join('\n')}\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function seconds(microseconds: number): string {
  return `${(microseconds / 1e6).toFixed(1)} s`;
}
