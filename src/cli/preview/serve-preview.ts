import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { restoreIdleSite } from '../../archive/site-folder.ts';
import { formatRows } from '../build/summary.ts';
import { UsageError } from '../edit/run-command.ts';
import { answerFrom } from './answer-requests.ts';
import { findBase } from './find-base.ts';
import { listen } from './listen.ts';

/** Serves a built site, says where, and gives the exit code when somebody stops it. */
export async function servePreview(folder: string, port: number, print: (text: string) => void): Promise<number> {
  await restoreIdleSite(folder);
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(`There is no built site in ${folder}/: run npm run build first.`);
  const base = findBase(folder);
  const server = createServer(answerFrom(folder, base));
  const taken = await listen(server, port, print);
  print(
    formatRows([
      ['Address', `http://127.0.0.1:${taken}${base}`],
      ['To stop', 'Ctrl+C'],
    ]),
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  server.close();
  // Browsers keep connections open that nothing is asked on any more.
  server.closeAllConnections();
  return 0;
}
