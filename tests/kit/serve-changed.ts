import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CACHING, COMMON_HEADERS, FRAMING, HASHED_FOLDER } from '../../src/core/hosting/headers.ts';
import type { SiteServer } from './serve.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** An answer before it is compressed. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
  /** Whether it is sent compressed. */
  readonly isCompressed: boolean;
}

/** Changes the answer to a path below the site, `/tin/`; nothing is answered where it gives undefined. */
export type ChangeAnswer = (path: string, answer: PlainAnswer) => PlainAnswer | undefined;

/** Serves a folder as a host should that knows all the site needs, but for what `change` does to it. */
export async function serveChanged(
  folder: string,
  below: string,
  change: ChangeAnswer = (_, answer) => answer,
): Promise<SiteServer & { readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    const path = `/${url.slice(below.length)}`;
    const answer = change(path, answerTo(folder, path, url));
    if (answer === undefined) return;
    const packed = answer.isCompressed ? { 'Content-Encoding': 'gzip' } : {};
    response.writeHead(answer.status, { ...answer.headers, ...packed });
    response.end(answer.isCompressed ? gzipSync(answer.body) : answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answerTo(folder: string, path: string, url: string): PlainAnswer {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return answerWith(404, join(folder, '404.html'), path);
  if (statSync(file).isFile()) return answerWith(200, file, path);
  return { status: 301, headers: { Location: `${url}/` }, body: '', isCompressed: false };
}

function answerWith(status: number, file: string, path: string): PlainAnswer {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const caching = path.startsWith(`/${HASHED_FOLDER}`) ? CACHING.hashed : CACHING.other;
  return {
    status,
    headers: { ...COMMON_HEADERS, [FRAMING.name]: FRAMING.value, [CACHING.name]: caching, 'Content-Type': type },
    body: readFileSync(file),
    isCompressed: /^text|json$|svg/u.test(type),
  };
}
