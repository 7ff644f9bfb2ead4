import { preview } from 'astro';

/** A server of the built site on this machine. */
export interface SiteServer {
  /** `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the built site of the project in `root` on 127.0.0.1 at any free port, with Astro's own preview server. */
export async function serveSite(root = '.'): Promise<SiteServer> {
  const server = await preview({ root, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  return { origin: `http://127.0.0.1:${server.port}`, close: () => server.stop() };
}
