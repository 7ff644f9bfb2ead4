import { parseArgs } from 'node:util';
import { readArchive } from '../../archive/read-archive.ts';
import { formatProblems } from '../../archive/report-terminal.ts';
import { faultOfSiteUrl } from '../../core/address/site-url.ts';
import { caddyFile } from '../../core/hosting/caddy.ts';
import { readHostFacts, type HostFacts } from '../../core/hosting/host-facts.ts';
import { nginxFile } from '../../core/hosting/nginx.ts';
import { pagesWorkflow, vercelFile } from '../../core/hosting/static-hosts.ts';
import { requireArchive, UsageError } from '../edit/run-command.ts';

/** The files, by the hosts they are for. */
const FILES: ReadonlyMap<string, (facts: HostFacts) => string> = new Map([
  ['nginx', nginxFile],
  ['caddy', caddyFile],
  ['vercel', vercelFile],
  ['github-pages', pagesWorkflow],
]);

const HELP = `Prints the file that a host needs, made for this archive: its address, and what moved or was withdrawn.

  npm run --silent host-files -- nginx          for /etc/nginx/conf.d/archive.conf
  npm run --silent host-files -- caddy          for /etc/caddy/Caddyfile
  npm run --silent host-files -- vercel         for vercel.json
  npm run --silent host-files -- github-pages   for .github/workflows/pages.yml
  --root X                                      the archive in folder X

Set SITE_URL as for npm run build: SITE_URL=https://ky-yeu.example/luu-tru. What Apache, Netlify, Cloudflare Pages and
GitHub Pages look for in the published folder is in dist/ already.

Exit code: 0 printed, 1 the archive has problems, 2 it could not run.
`;

/** Prints the file of one host. */
export function printHostFile(
  args: readonly string[],
  print: (text: string) => void,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
  const options = { root: { type: 'string', default: '.' }, help: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help) return answer(HELP, 0, print);
  const [name, ...more] = positionals;
  const file = name === undefined || more.length > 0 ? undefined : FILES.get(name);
  if (file === undefined) throw new UsageError(`Name one host of these: ${[...FILES.keys()].join(', ')}.`);
  requireArchive(values.root);
  const site = readSiteUrl(environment['SITE_URL']);
  const archive = readArchive(values.root);
  if (!archive.ok) return answer(formatProblems(archive.problems), 1, print);
  const { moved, site: facts } = archive.value;
  return answer(file(readHostFacts(site, moved, facts.languages.includes('en'))), 0, print);
}

function readSiteUrl(text: string | undefined): URL | undefined {
  const fault = faultOfSiteUrl(text);
  if (fault !== undefined) throw new UsageError(fault);
  return text === undefined || text === '' ? undefined : new URL(text);
}

function answer(text: string, code: number, print: (text: string) => void): Promise<number> {
  print(text);
  return Promise.resolve(code);
}
