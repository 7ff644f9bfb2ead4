import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILD_TELLS, isBuildEvent } from '../src/core/build-event.ts';
import { copyProject } from '../tests/kit/build-copy.ts';
import { summariseProfile } from './summarise-profile.ts';

const HELP = `Builds the site of an archive with the code of this folder and prints what that used.

  node bench/measure-build.ts --root X             processor time, peak memory, time by the clock of each phase
  node bench/measure-build.ts --root X --profile   also where the time went, by function
`;
const REPORT = new URL('report-usage.ts', import.meta.url).href;

const { values } = parseArgs({
  options: {
    root: { type: 'string' },
    profile: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || values.root === undefined) process.stdout.write(HELP);
else process.stdout.write(await measure(values.root, values.profile));

/** What one build used, a line each; the program that indexes for the search runs beside it and is not counted. */
async function measure(root: string, hasProfile: boolean): Promise<string> {
  const copy = copyProject(root);
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  try {
    const usageFile = join(folder, 'usage.json');
    const profiling = hasProfile ? ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-name=p.cpuprofile'] : [];
    const start = performance.now();
    const child = fork(join(copy.root, 'node_modules/astro/bin/astro.mjs'), ['build', '--silent'], {
      cwd: copy.root,
      execArgv: [...profiling, '--import', REPORT],
      env: { ...process.env, USAGE_FILE: usageFile, [BUILD_TELLS]: '1', ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'inherit',
    });
    const phases: [name: string, at: number][] = [];
    let pages = 0;
    child.on('message', (message) => {
      if (!isBuildEvent(message)) return;
      if (message.build === 'summary') pages = message.summary.pages;
      if (message.build === 'step' && message.step.phase !== phases.at(-1)?.[0])
        phases.push([message.step.phase, performance.now()]);
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error('the build failed');
    const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage;
    const used = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
    const ends = [...phases.slice(1).map(([, at]) => at), performance.now()];
    return `${[
      `pages       ${pages}`,
      `processor   ${used.toFixed(1)} s, ${((1000 * used) / pages).toFixed(1)} ms a page`,
      `clock       ${((performance.now() - start) / 1000).toFixed(1)} s`,
      ...phases.map(([name, at], index) => `  ${name.padEnd(9)} ${(((ends[index] ?? at) - at) / 1000).toFixed(1)} s`),
      `peak memory ${Math.round(usage.maxRSS / 1024)} MiB`,
      ...(hasProfile ? ['', ...summariseProfile(readFileSync(join(folder, 'p.cpuprofile'), 'utf8'))] : []),
    ].join('\n')}\n`;
  } finally {
    copy.remove();
    rmSync(folder, { recursive: true });
  }
}
