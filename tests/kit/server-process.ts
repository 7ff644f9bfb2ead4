import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { SiteServer } from './serve.ts';

const START_LIMIT = 20_000;

/** What a server is started with. */
interface Start {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a web server as a process of its own on 127.0.0.1 at any free port, with a folder for its files that goes away
 * with it. `prepare` writes its configuration into that folder and says how it is started.
 */
export async function startServer(prepare: (folder: string, port: number) => Start): Promise<SiteServer> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const port = await findFreePort();
  const { program, args, env = {} } = prepare(folder, port);
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  child.on('error', (error) => (said += error.message));
  const isRunning = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const origin = `http://127.0.0.1:${port}`;
  const close = async () => {
    if (isRunning()) {
      child.kill();
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true });
  };
  if (await isUp(origin, isRunning)) return { origin, close };
  await close();
  throw new Error(`${program} did not start: ${said}`);
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function isUp(origin: string, isRunning: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < START_LIMIT; waited += 50) {
    try {
      await fetch(origin);
      return true;
    } catch {
      // The first moment after it was started, a program that does not exist has not failed yet.
      await setTimeout(50);
      if (!isRunning()) return false;
    }
  }
  return false;
}
