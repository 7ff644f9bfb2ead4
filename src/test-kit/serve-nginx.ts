import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { SiteServer } from './serve.ts';

const START_LIMIT = 10_000;

/** Runs nginx with the `server { … }` of a README, on 127.0.0.1 at any free port and with another root. */
export async function serveWithNginx(nginx: string, serverBlock: string, root: string): Promise<SiteServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await findFreePort();
  const server = serverBlock
    .replace(/listen [^;]+;/u, `listen 127.0.0.1:${port};`)
    .replace(/root [^;]+;/u, `root ${root};`);
  writeFileSync(join(folder, 'nginx.conf'), wholeConfiguration(server, folder, mimeTypesOf(nginx)));
  const child = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const origin = `http://127.0.0.1:${port}`;
  const close = async () => {
    if (child.exitCode === null) {
      child.kill();
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true });
  };
  if (await isUp(origin, child)) return { origin, close };
  await close();
  throw new Error(`nginx did not start: ${said}`);
}

/** Around the server of the README: nothing outside `folder` is written to, so that nginx runs for any user. */
function wholeConfiguration(server: string, folder: string, mimeTypes: string): string {
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
  include ${mimeTypes};
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${server}
}
`;
}

/** The table of content types that came with nginx. */
function mimeTypesOf(nginx: string): string {
  const { stderr: told } = spawnSync(nginx, ['-V'], { encoding: 'utf8' });
  const path = /--conf-path=(?<path>\S+)/u.exec(told)?.groups?.['path'] ?? '/etc/nginx/nginx.conf';
  return join(dirname(path), 'mime.types');
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function isUp(origin: string, child: ChildProcess): Promise<boolean> {
  for (let waited = 0; waited < START_LIMIT && child.exitCode === null; waited += 50) {
    try {
      await fetch(origin);
      return true;
    } catch {
      await setTimeout(50);
    }
  }
  return false;
}

/** The example of nginx in a README. */
export function readServerBlock(file: string): string {
  const block = /```nginx\n(?<block>[\s\S]*?)```/u.exec(readFileSync(file, 'utf8'))?.groups?.['block'];
  if (block === undefined) throw new Error(`${file} has no example of nginx`);
  return block;
}
