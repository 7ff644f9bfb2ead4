import { spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startServer } from './server-process.ts';
import type { SiteServer } from './serve.ts';

/** Runs nginx with a file that `npm run host-files -- nginx` made, but on 127.0.0.1 and with another root. */
export function serveWithNginx(nginx: string, configuration: string, root: string): Promise<SiteServer> {
  return startServer((folder, port) => {
    const own = configuration
      .replace(/listen [^;]+;/u, `listen 127.0.0.1:${port};`)
      .replace(/root [^;]+;/u, `root "${root}";`);
    // Names of files are looked for beside the main configuration.
    copyFileSync(mimeTypesOf(nginx), join(folder, 'mime.types'));
    writeFileSync(join(folder, 'nginx.conf'), wholeConfiguration(own, folder));
    return { program: nginx, args: ['-p', folder, '-c', join(folder, 'nginx.conf')] };
  });
}

/** Around the file: nothing outside `folder` is written to, so that nginx runs for any user. */
function wholeConfiguration(own: string, folder: string): string {
  // As root, nginx would hand requests to a user who may not read the folder of the project.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${user}
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  include mime.types;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${own}
}
`;
}

/** The table of content types that came with nginx. */
function mimeTypesOf(nginx: string): string {
  const { stderr: told } = spawnSync(nginx, ['-V'], { encoding: 'utf8' });
  const path = /--conf-path=(?<path>\S+)/u.exec(told)?.groups?.['path'] ?? '/etc/nginx/nginx.conf';
  return join(dirname(path), 'mime.types');
}
