import { parseArgs } from 'node:util';
import { buildSite } from './build/build-site.ts';
import { formatRows, summaryRows } from './build/summary.ts';
import { runCommand } from './edit/run-command.ts';

const HELP = `Checks the archive, then writes the site to dist/.

  npm run build               tells how far it is, and in the end what was made
  npm run build -- --verbose  tells everything that Astro tells, each page too

SITE_URL says where the site will live: SITE_URL=https://ky-yeu.example npm run build
Exit code: 0 built, 1 the archive has problems or the build failed, 2 the command was not understood.
`;

await runCommand('build', async (args, print) => {
  const options = { verbose: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } as const;
  const { verbose, help } = parseArgs({ args: [...args], options }).values;
  if (help) {
    print(HELP);
    return 0;
  }
  const built = await buildSite({ screen: process.stdout, env: process.env, now: () => performance.now(), verbose });
  if (!built.ok) return built.exitCode;
  print(`\n${formatRows([...summaryRows(built.result), ['To see', 'npm run preview']])}`);
  return 0;
});
