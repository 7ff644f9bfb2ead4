import { CACHING, COMMON_HEADERS, COMPRESSED_TYPES, FRAMED_FOLDERS, FRAMING, HASHED_FOLDER, TYPES } from './headers.ts';
import { escapePattern, type HostFacts } from './host-facts.ts';

/** A configuration for nginx, as a file of its own beside others: /etc/nginx/conf.d/archive.conf. */
export function nginxFile({ host, folder, moved, gone }: HostFacts): string {
  const below = escapePattern(folder);
  const framed = FRAMED_FOLDERS.map(escapePattern).join('|');
  // nginx compresses pages in any case and warns of whoever tells it to.
  const texts = COMPRESSED_TYPES.filter((type) => type !== 'text/html').join(' ');
  const server = [
    'listen 80;',
    `server_name ${host ?? '_'};`,
    `root /srv/archive; # dist/ lies at /srv/archive${folder}`,
    `error_page 404 ${folder}404.html;`,
    'absolute_redirect off;',
    '',
    'include mime.types;',
    `types { ${TYPES.csv} csv; }`,
    'charset utf-8;',
    `charset_types ${texts};`,
    '',
    'gzip on;',
    'gzip_comp_level 6;',
    'gzip_vary on;',
    `gzip_types ${texts};`,
    'gzip_static on; # files that npm run compress left beside the others',
    '# brotli_static on; # the same for .br, where nginx has the module ngx_brotli',
    '',
    ...Object.entries(COMMON_HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header ${FRAMING.name} $archive_framing always;`,
    `add_header ${CACHING.name} $archive_caching always;`,
    '',
    ...moved.map(({ from, to }) => `location = ${from} { return 301 ${to}$is_args$args; }`),
    ...gone.map((address) => `location = ${address} { error_page 410 ${address}index.html; return 410; }`),
  ];
  return [
    // Values come from variables, for an add_header in a location would take away all those around it.
    'map $uri $archive_caching {',
    `  default "${CACHING.other}";`,
    `  "~^${below}${HASHED_FOLDER}" "${CACHING.hashed}";`,
    '}',
    'map $uri $archive_framing {',
    `  default "${FRAMING.value}";`,
    `  "~^${below}(${framed})" "";`,
    '}',
    'server {',
    ...server.map((line) => (line === '' ? '' : `  ${line}`)),
    '}',
    '',
  ].join('\n');
}
