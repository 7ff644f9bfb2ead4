import { createServer } from 'node:http';
import { join } from 'node:path';
import { answerFrom } from '../../src/cli/preview/answer-requests.ts';
import { findBase } from '../../src/cli/preview/find-base.ts';
import { listen } from '../../src/cli/preview/listen.ts';

/** A server of the built site on this machine. */
export interface SiteServer {
  /** `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the built site of the project in `root` as `npm run preview` does, on 127.0.0.1 at any free port. */
export async function serveSite(root = '.'): Promise<SiteServer> {
  const folder = join(root, 'dist');
  const server = createServer(answerFrom(folder, findBase(folder)));
  const port = await listen(server, 0, () => undefined);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
