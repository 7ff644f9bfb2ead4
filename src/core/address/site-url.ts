/** Signs of a path that every host and browser writes alike. */
const PLAIN_PATH = /^(?:\/[\w.~-]+)*\/?$/u;

/**
 * What is wrong with the address at which a site is to live, one or two sentences; undefined when nothing is, or when there
 * is none. It stands in every page and in the files of hosts.
 */
export function faultOfSiteUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWhole = url !== undefined && /^https?:$/u.test(url.protocol);
  if (!isWhole) return `SITE_URL is "${text}": write a whole address, as in https://ky-yeu.example/luu-tru.`;
  if (url.username !== '' || url.password !== '')
    return 'SITE_URL holds a name or password, which every page would publish: leave it out.';
  if (url.search !== '' || url.hash !== '' || /[?#]/u.test(text))
    return `SITE_URL is "${text}": a site lives at a path; leave out what stands from ? or # on.`;
  if (!PLAIN_PATH.test(url.pathname))
    return `SITE_URL is "${text}": the path may hold letters from a to z, digits, and . _ ~ - alone.`;
  return undefined;
}
