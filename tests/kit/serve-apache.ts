import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './server-process.ts';
import type { SiteServer } from './serve.ts';

/** Those that Debian's Apache has on from the start, and headers, which many hosts have. */
const MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'filter', 'deflate', 'headers', 'unixd'];
const MODULE_FOLDERS = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'];
const MIME_TYPES = ['/etc/mime.types', '/etc/httpd/conf/mime.types', '/etc/apache2/mime.types'];

/** Runs Apache over a folder as shared hosts do: whatever the site needs stands in the `.htaccess` of its own folder. */
export function serveWithApache(apache: string, root: string): Promise<SiteServer> {
  return startServer((folder, port) => {
    writeFileSync(join(folder, 'httpd.conf'), wholeConfiguration(apache, root, folder, port));
    return { program: apache, args: ['-d', folder, '-f', join(folder, 'httpd.conf'), '-D', 'FOREGROUND'] };
  });
}

function wholeConfiguration(apache: string, root: string, folder: string, port: number): string {
  const builtIn = spawnSync(apache, ['-l'], { encoding: 'utf8' }).stdout;
  const place = MODULE_FOLDERS.find((one) => existsSync(one)) ?? 'modules';
  const modules = MODULES.filter((name) => !builtIn.includes(`mod_${name}.c`) && !builtIn.includes(` ${name}.c`));
  // Apache refuses to run as root, so a process started by root hands requests to its usual user.
  const user = process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : '';
  return `ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
Mutex file:${folder}
DefaultRuntimeDir ${folder}
${modules.map((name) => `LoadModule ${name}_module ${place}/mod_${name}.so`).join('\n')}
${user}
TypesConfig ${MIME_TYPES.find((one) => existsSync(one)) ?? 'mime.types'}
DocumentRoot "${root}"
<Directory />
  AllowOverride None
  Require all granted
</Directory>
<Directory "${root}">
  Options FollowSymLinks
  AllowOverride FileInfo
</Directory>
`;
}
