import { findMoved } from '../../core/address/permanence.ts';
import { isFile } from '../../core/address/thing.ts';
import { followRedirects, followOn, isRedirect, type HostAnswer, type Ask } from './ask.ts';
import { right, wrong, type Finding } from './finding.ts';
import { loadsByRelativeAddress, siteNameOf } from './read-page.ts';
import { addressOn, HOSTING, type SiteFacts } from './site-facts.ts';

/**
 * Whether a folder is found without its slash, and with it. Pages with relative addresses work at the address with the
 * slash alone, pages whose addresses begin at the root at both.
 */
export async function judgeSlash(ask: Ask, base: URL, folder: string): Promise<Finding> {
  const about = 'slash';
  const whole = addressOn(base, folder);
  const bare = new URL(whole.href.replace(/\/$/u, ''));
  const hint = `Let the server lead to the address with the slash, on the same host (${HOSTING}).`;
  const first = await ask(bare);
  if (isRedirect(first) && first.location?.origin !== base.origin)
    return wrong(about, `${bare.pathname} leads to ${first.location?.href ?? 'nowhere'}.`, hint);
  const { end } = await followOn(ask, first);
  if (end.status !== 200) return wrong(about, `${bare.pathname} is answered with ${end.status}.`, hint);
  if (end.url.pathname.endsWith('/')) return right(about, `${bare.pathname} leads to the address with the slash.`);
  const shown = await followRedirects(ask, whole);
  if (shown.end.status !== 200) return wrong(about, `${whole.pathname} is answered with ${shown.end.status}.`, hint);
  if (!loadsByRelativeAddress(end.text))
    return right(about, `${bare.pathname} is answered as it is, and its addresses begin at the root.`);
  const remedy = `Build with SITE_URL=${base.href.replace(/\/$/u, '')}, or let the server lead to the slash.`;
  return wrong(
    about,
    `${bare.pathname} is shown without the slash, where its relative addresses lead nowhere.`,
    remedy,
  );
}

/** Whether an address that is none is answered so, with the page that the archive has for it. */
export async function judgeNotFound(ask: Ask, base: URL, name: string): Promise<Finding> {
  const about = '404';
  const { status, text, url } = await ask(addressOn(base, '/khong-co/trang/nay/'));
  const remedy = `Let the server answer unknown addresses with 404.html and status 404 (${HOSTING}).`;
  if (status !== 404) return wrong(about, `${url.pathname}, which is none, is answered with ${status}.`, remedy);
  if (siteNameOf(text) !== name) return wrong(about, `${url.pathname} is answered with a page not ours.`, remedy);
  return right(about, `${url.pathname}, which is none, is answered with our page.`);
}

/** Whether a published address still leads to what it should. */
export async function judgePublished(ask: Ask, base: URL, address: string, facts: SiteFacts): Promise<Finding> {
  const about = 'published';
  const url = addressOn(base, address);
  const { first, end } = await followRedirects(ask, url);
  const entry = findMoved(address, facts.moved);
  const isGone = entry?.kind === 'withdrawn' && end.status === 410;
  if (end.status !== 200 && !isGone) {
    const remedy = 'Copy the whole of dist/: a published address must be there for good.';
    return wrong(about, `${url.pathname} is answered with ${end.status}.`, remedy);
  }
  const isOurs = isFile(address) ? !isPageAddress(end) : siteNameOf(end.text) === facts.site.name;
  if (!isOurs)
    return wrong(about, `${url.pathname} is answered with something else.`, 'Copy the whole of dist/ once more.');
  const led = first !== end && entry?.kind === 'moved' ? ` and leads to ${end.url.pathname}` : '';
  return right(about, `${url.pathname} is there${led}.`);
}

function isPageAddress({ headers }: HostAnswer): boolean {
  return /^text\/html\b/iu.test(headers.get('content-type') ?? '');
}
