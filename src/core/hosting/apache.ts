import {
  CACHING,
  COMMON_HEADERS,
  COMPRESSED_ENDINGS,
  COMPRESSED_TYPES,
  FRAMED_FOLDERS,
  FRAMING,
  HASHED_FOLDER,
  TYPES,
} from './headers.ts';
import { escapePattern, type HostFacts } from './host-facts.ts';

/** The `.htaccess` of the published folder; it needs `AllowOverride FileInfo`, and no more. */
export function apacheFile({ folder, moved, gone }: HostFacts): string {
  const below = escapePattern(folder);
  const isFramed = `%{REQUEST_URI} =~ m#^${below}(${FRAMED_FOLDERS.map(escapePattern).join('|')})#`;
  const isHashed = `%{REQUEST_URI} =~ m#^${below}${HASHED_FOLDER}#`;
  return [
    `ErrorDocument 404 ${folder}404.html`,
    '',
    ...Object.entries(TYPES).map(([ending, type]) => `AddType ${type} .${ending}`),
    `AddCharset utf-8 ${COMPRESSED_ENDINGS.map((ending) => `.${ending}`).join(' ')}`,
    '# Compressed answers get a tag of their own, by which browsers could not ask whether they are still right.',
    'FileETag None',
    '',
    '<IfModule mod_deflate.c>',
    '  <IfModule mod_filter.c>',
    `    AddOutputFilterByType DEFLATE ${COMPRESSED_TYPES.join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
    '',
    '<IfModule mod_headers.c>',
    ...Object.entries(COMMON_HEADERS).map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header always set ${FRAMING.name} "${FRAMING.value}" "expr=! (${isFramed})"`,
    `  Header always set ${CACHING.name} "${CACHING.hashed}" "expr=${isHashed}"`,
    `  Header always set ${CACHING.name} "${CACHING.other}" "expr=! (${isHashed})"`,
    '</IfModule>',
    '',
    '<IfModule mod_alias.c>',
    ...moved.map(({ from, to }) => `  RedirectMatch 301 "^${escapePattern(from)}$" "${to}"`),
    ...gone.map((address) => `  RedirectMatch 410 "^${escapePattern(address)}$"`),
    '</IfModule>',
    // The page at the address says what stood there.
    ...gone.flatMap((address) => [
      `<If "%{REQUEST_URI} == '${address}'">`,
      `  ErrorDocument 410 ${address}index.html`,
      '</If>',
    ]),
    '',
  ].join('\n');
}
