import { join } from 'node:path';
import { caddyFile } from '../../src/core/hosting/caddy.ts';
import type { HostFacts } from '../../src/core/hosting/host-facts.ts';
import { nginxFile } from '../../src/core/hosting/nginx.ts';
import { findHost, type HostName } from './find-host.ts';
import { serveWithApache } from './serve-apache.ts';
import { serveWithCaddy } from './serve-caddy.ts';
import { serveFolder } from './serve-folder.ts';
import { serveWithNginx } from './serve-nginx.ts';
import { serveWithPython } from './serve-python.ts';
import type { SiteServer } from './serve.ts';

/** A kind of server, and how a folder is put on it. */
export interface Host {
  readonly name: string;
  /** Whether this machine has it. */
  readonly isHere: boolean;
  /** Whether it leads from a folder without its slash to the one with it. */
  readonly leadsToSlash: boolean;
  /** Whether it takes a file that the archive makes for it. */
  readonly isConfigured: boolean;
  /** Whether it answers unknown addresses with the page of the site. */
  readonly hasOurNotFound: boolean;
  /** Serves what lies in `root`; `facts` say where in it the site lies. */
  readonly serve: (root: string, facts: HostFacts) => Promise<SiteServer>;
}

/** All kinds of servers that the site is tried on. */
export const HOSTS: readonly Host[] = [
  installed('nginx', (program, root, facts) => serveWithNginx(program, nginxFile(facts), root)),
  // The .htaccess lies in the built folder.
  installed('Apache', serveWithApache),
  installed('Caddy', (program, root, facts) => serveWithCaddy(program, caddyFile(facts), root)),
  { ...installed('Python', serveWithPython), isConfigured: false, hasOurNotFound: false },
  plain('a host that answers folders without the slash', 'both'),
  plain('a host that leads folders away from the slash', 'bare'),
];

function installed(
  name: HostName,
  serve: (program: string, root: string, facts: HostFacts) => Promise<SiteServer>,
): Host {
  const program = findHost(name);
  return {
    name,
    isHere: program !== undefined,
    leadsToSlash: true,
    isConfigured: true,
    hasOurNotFound: true,
    serve: (root, facts) => serve(program ?? '', root, facts),
  };
}

function plain(name: string, habit: 'both' | 'bare'): Host {
  return {
    name,
    isHere: true,
    leadsToSlash: false,
    isConfigured: false,
    hasOurNotFound: true,
    serve: (root, { folder }) => serveFolder(join(root, folder), folder, habit),
  };
}
