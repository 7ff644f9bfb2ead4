import { parseArgs } from 'node:util';
import { buildSite } from './build/build-site.ts';
import { formatRows, summaryRows } from './build/summary.ts';
import { runCommand } from './edit/run-command.ts';
import { readPort } from './preview/listen.ts';
import { servePreview } from './preview/serve-preview.ts';

const HELP = `Checks the archive, writes the site to dist/ and serves it on this machine, for nobody else.

  npm start                 tells how far it is, and in the end what was made and where to look at it
  npm start -- --port 8080  serves it there; without this at 4321; where that is in use, at the next free port
  npm start -- --verbose    tells everything that Astro tells, each page too

Exit code: 0 stopped, 1 the archive has problems or the build failed, 2 the command was not understood.
`;

await runCommand('start', async (args, print) => {
  const options = {
    port: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  const { port, verbose, help } = parseArgs({ args: [...args], options }).values;
  if (help) {
    print(HELP);
    return 0;
  }
  const wanted = readPort(port);
  const built = await buildSite({ screen: process.stdout, env: process.env, now: () => performance.now(), verbose });
  if (!built.ok) return built.exitCode;
  print(`\n${formatRows(summaryRows(built.result))}`);
  return servePreview('dist', wanted, print);
});
