import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './server-process.ts';
import type { SiteServer } from './serve.ts';

/** Runs Caddy with a file that `npm run host-files -- caddy` made, but on 127.0.0.1 and with another root. */
export function serveWithCaddy(caddy: string, caddyfile: string, root: string): Promise<SiteServer> {
  return startServer((folder, port) => {
    const own = caddyfile.replace(/^\S+ \{/u, `http://127.0.0.1:${port} {`).replace(/root \* \S+/u, `root * "${root}"`);
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${own}`);
    return {
      program: caddy,
      args: ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
      // Where it keeps what it knows: nothing outside the folder is written to.
      env: { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder },
    };
  });
}
