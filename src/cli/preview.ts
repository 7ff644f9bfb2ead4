import { parseArgs } from 'node:util';
import { runCommand } from './edit/run-command.ts';
import { readPort } from './preview/listen.ts';
import { servePreview } from './preview/serve-preview.ts';

const HELP = `Serves the built site in dist/ on this machine, for nobody else.

  npm run preview                 at port 4321, or the next one that is free
  npm run preview -- --port 8080  at that port, or the next one that is free

A site that was built for a path, such as SITE_URL=https://example.org/archive, is served below that path.
Exit code: 0 stopped, 2 it could not run.
`;

await runCommand('preview', async (args, print) => {
  const options = { port: { type: 'string' }, help: { type: 'boolean', default: false } } as const;
  const { port, help } = parseArgs({ args: [...args], options }).values;
  if (help) {
    print(HELP);
    return 0;
  }
  return servePreview('dist', readPort(port), print);
});
