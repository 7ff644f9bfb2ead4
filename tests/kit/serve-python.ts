import { spawnSync } from 'node:child_process';
import { startServer } from './server-process.ts';
import type { SiteServer } from './serve.ts';

/** Runs the server that comes with Python over a folder; it leads to the slash, and has a 404 page of its own. */
export function serveWithPython(python: string, root: string): Promise<SiteServer> {
  return startServer((_, port) => ({
    // What is called python3 may be a program that starts another, which would be left behind.
    program: spawnSync(python, ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).stdout.trim(),
    args: ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root],
  }));
}
