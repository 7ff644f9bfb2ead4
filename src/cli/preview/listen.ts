import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../edit/run-command.ts';

/** Where the site is served when nobody says anything else. */
const USUAL = 4321;
const HIGHEST = 65_535;
/** Only this machine: what is not yet published is nobody else's business. */
const HOST = '127.0.0.1';

/** The port that somebody asked for; 0 is any that is free. */
export function readPort(text: string | undefined): number {
  if (text === undefined) return USUAL;
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : Infinity;
  if (port <= HIGHEST) return port;
  throw new UsageError(`--port takes a number up to ${HIGHEST}, not "${text}".`);
}

/** Has a server listen on this machine, at the port or the next one that is free, and gives the port. */
export async function listen(server: Server, port: number, print: (text: string) => void): Promise<number> {
  for (let next = port; next <= HIGHEST; next += 1) {
    if (!(await tryPort(server, next))) continue;
    const { port: taken } = server.address() as AddressInfo;
    if (taken !== port && port !== 0) print(`Port ${port} is in use; the site is at port ${taken} instead.\n`);
    return taken;
  }
  throw new UsageError(`No port from ${port} up is free: name another with --port.`);
}

async function tryPort(server: Server, port: number): Promise<boolean> {
  server.listen(port, HOST);
  try {
    await once(server, 'listening');
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') return false;
    if (code === 'EACCES') throw new UsageError(`Port ${port} is not open to you: name another with --port.`);
    throw error;
  }
}
