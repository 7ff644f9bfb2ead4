import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import serveStatic from 'serve-static';

/** Names that begin with a dot are nobody's business, but for these (RFC 8615). */
const WELL_KNOWN = '/.well-known/';

/**
 * Answers requests as the static hosts do that the site is made for: files with their types, index.html for folders,
 * which are led to with a slash, and 404.html for the rest. The site lies below `base`, `/` or `/archive/`.
 */
export function answerFrom(folder: string, base: string): RequestListener {
  const serve = serveStatic(folder, { dotfiles: 'ignore' });
  const serveWellKnown = serveStatic(join(folder, WELL_KNOWN), { dotfiles: 'ignore' });
  return (request, response) => {
    const { method, url = '/' } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (!url.startsWith(base)) {
      if (url === '/' || `${url}/` === base) response.writeHead(302, { Location: base }).end();
      else sayNotFound(folder, request, response);
      return;
    }
    const path = url.slice(base.length - 1);
    const isWellKnown = path.startsWith(WELL_KNOWN);
    // The redirect to the slash is written from the original.
    Object.assign(request, { url: isWellKnown ? path.slice(WELL_KNOWN.length - 1) : path, originalUrl: url });
    (isWellKnown ? serveWellKnown : serve)(request, response, (error?: unknown) => {
      if (error === undefined) sayNotFound(folder, request, response);
      else failRequest(response, error);
    });
  };
}

function sayNotFound(folder: string, { method }: IncomingMessage, response: ServerResponse): void {
  const page = readFileSync(join(folder, '404.html'));
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length });
  response.end(method === 'HEAD' ? undefined : page);
}

/** A range outside of the file, or a file that cannot be read. */
function failRequest(response: ServerResponse, error: unknown): void {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
  response.writeHead(status).end();
}
