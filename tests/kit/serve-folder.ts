import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { SiteServer } from './serve.ts';

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/**
 * What a host does with folders: `exact` knows them by their slash alone; `both` answers with the page in either way and
 * leads nowhere; `bare` leads from the slash to the address without it.
 */
export type FolderHabit = 'exact' | 'both' | 'bare';

/**
 * Serves a folder below a path such as `/` or `/a/b/`, as the plainest static host does: files as they are, index.html
 * for a folder, 404.html for the rest, and nothing rewritten.
 */
export async function serveFolder(folder: string, below: string, habit: FolderHabit = 'exact'): Promise<SiteServer> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, search } = new URL(url, 'http://127.0.0.1');
    const name = pathname.startsWith(below) ? decodeURIComponent(pathname.slice(below.length)) : undefined;
    const file = name === undefined ? undefined : findFile(folder, name, habit);
    if (file !== undefined && habit === 'bare' && name !== '' && pathname.endsWith('/'))
      response.writeHead(308, { Location: pathname.slice(0, -1) + search }).end();
    else if (file !== undefined) send(response, 200, file);
    else if (name === undefined) response.writeHead(404).end();
    else send(response, 404, join(folder, '404.html'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function findFile(folder: string, name: string, habit: FolderHabit): string | undefined {
  const isFolder = name === '' || name.endsWith('/');
  const names = isFolder ? [`${name}index.html`] : habit === 'exact' ? [name] : [name, `${name}/index.html`];
  return names
    .map((one) => join(folder, one))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true);
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'Content-Type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}
