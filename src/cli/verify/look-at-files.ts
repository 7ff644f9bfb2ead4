import { CACHING } from '../../core/hosting/headers.ts';
import type { HostAnswer } from './ask.ts';
import { better, right, wrong, type Finding } from './finding.ts';
import { HOSTING } from './site-facts.ts';

/** Kinds of files, with the content types that browsers take for them. */
const TYPES = {
  page: /^text\/html\b/iu,
  style: /^text\/css\b/iu,
  script: /^(?:text|application)\/javascript\b/iu,
  icon: /^image\/svg\+xml\b/iu,
  font: /^(?:font\/woff2|application\/font-woff2?)\b/iu,
  csv: /^text\/csv\b/iu,
  json: /^application\/json\b/iu,
} as const;
export type FileKind = keyof typeof TYPES;

/** Kinds that become smaller. */
const TEXTS: readonly FileKind[] = ['page', 'style', 'script', 'csv', 'json'];
/** Servers leave shorter texts as they are: they fit into one packet anyhow. */
const WORTH_COMPRESSING = 1400;
/** A day, in seconds: a page that is kept longer keeps its mistakes. */
const LONGEST_PAGE = 86_400;

/** What is to be said of a file by its headers. */
export function judgeFile(kind: FileKind, answer: HostAnswer): Finding[] {
  const path = answer.url.pathname;
  if (answer.status !== 200)
    return [wrong(kind, `${path} is answered with ${answer.status}.`, 'Copy the whole of dist/, all folders of it.')];
  return [judgeType(kind, answer), ...judgeCompression(kind, answer), ...judgeCaching(kind, answer)];
}

function judgeType(kind: FileKind, { url, headers }: HostAnswer): Finding {
  const type = headers.get('content-type') ?? 'no type';
  if (!TYPES[kind].test(type))
    return wrong('type', `${url.pathname} comes as "${type}".`, `Add the type to the server's table (${HOSTING}).`);
  if (kind === 'csv' && !/charset="?utf-8/iu.test(type))
    return better('type', `${url.pathname} comes as "${type}".`, `Send it with charset=utf-8 (${HOSTING}).`);
  return right('type', `${url.pathname} comes as "${type}".`);
}

function judgeCompression(kind: FileKind, { url, headers, text }: HostAnswer): Finding[] {
  if (!TEXTS.includes(kind) || text.length < WORTH_COMPRESSING) return [];
  const encoding = headers.get('content-encoding');
  if (encoding !== null) return [right('compression', `${url.pathname} comes as ${encoding}.`)];
  return [
    wrong(
      'compression',
      `${url.pathname} comes as it is, ${Math.round(text.length / 1000)} kB.`,
      `Turn on gzip or brotli for texts (${HOSTING}).`,
    ),
  ];
}

function judgeCaching(kind: FileKind, { url, headers }: HostAnswer): Finding[] {
  const sent = headers.get('cache-control') ?? '';
  const age = Number(/max-age=(?<seconds>\d+)/u.exec(sent)?.groups?.['seconds'] ?? 0);
  if (kind === 'page' && age > LONGEST_PAGE)
    return [
      wrong('caching', `${url.pathname} may be kept ${age} seconds.`, `Send "${CACHING.other}" for all but /assets/.`),
    ];
  if (kind !== 'style') return [];
  if (age > LONGEST_PAGE) return [right('caching', `${url.pathname} may be kept.`)];
  const remedy = `Send "${CACHING.hashed}" for /assets/, whose names change with what they hold.`;
  return [better('caching', `${url.pathname} is asked for again and again.`, remedy)];
}
