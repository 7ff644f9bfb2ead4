import { CACHING, COMMON_HEADERS, FRAMED_FOLDERS, FRAMING, HASHED_FOLDER, TYPES } from './headers.ts';
import type { HostFacts } from './host-facts.ts';

/**
 * A Caddyfile. Caddy gets a certificate for the host by itself. Of two values for one header it takes the one whose
 * matcher says less, so that each has a matcher that leaves the other's files out.
 */
export function caddyFile({ host, folder, moved, gone }: HostFacts): string {
  const framed = FRAMED_FOLDERS.map((name) => `${folder}${name}*`).join(' ');
  const site = [
    `root * /srv/archive # dist/ lies at /srv/archive${folder}`,
    'encode zstd gzip',
    '',
    ...Object.entries(COMMON_HEADERS).map(([name, value]) => `header ${name} "${value}"`),
    `@hashed path ${folder}${HASHED_FOLDER}*`,
    `header @hashed ${CACHING.name} "${CACHING.hashed}"`,
    `@unhashed not path ${folder}${HASHED_FOLDER}*`,
    `header @unhashed ${CACHING.name} "${CACHING.other}"`,
    `@unframed not path ${framed}`,
    `header @unframed ${FRAMING.name} "${FRAMING.value}"`,
    ...Object.entries(TYPES).flatMap(([ending, type]) => [
      `@${ending} path *.${ending}`,
      `header @${ending} Content-Type "${type}; charset=utf-8"`,
    ]),
    '',
    ...moved.map(({ from, to }) => `redir ${from} ${to} 301`),
    ...(gone.length === 0 ? [] : [`@gone path ${gone.join(' ')}`, 'error @gone 410']),
    'file_server {',
    '\tprecompressed br gzip',
    '}',
    'handle_errors {',
    // What was said of the address that was asked for does not hold for the page that is shown.
    `\theader ${CACHING.name} "${CACHING.other}"`,
    '\theader Content-Type "text/html; charset=utf-8"',
    '\t@isGone expression {http.error.status_code} == 410',
    '\trewrite @isGone {http.request.orig_uri.path}index.html',
    '\t@isMissing expression {http.error.status_code} == 404',
    `\trewrite @isMissing ${folder}404.html`,
    '\tfile_server',
    '}',
  ];
  return [`${host ?? ':80'} {`, ...site.map((line) => (line === '' ? '' : `\t${line}`)), '}', ''].join('\n');
}
