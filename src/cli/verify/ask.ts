/** What a host answered to one request, without following where it leads. */
export interface HostAnswer {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  /** The text, as far as the limit; what is no text comes out as nonsense. */
  readonly text: string;
  /** Where it leads, whole; undefined when nowhere. */
  readonly location: URL | undefined;
}

/** A request that got no answer; the message is a sentence. */
export class NoAnswer extends Error {}

/** The first answer and the last of an address; the same where it does not lead on. */
export interface Way {
  readonly first: HostAnswer;
  readonly end: HostAnswer;
}

/** Asks for one address of the host. */
export type Ask = (url: URL) => Promise<HostAnswer>;

/** No page or file of an archive that is looked at is larger; whatever is, is cut. */
const TEXT_LIMIT = 4_000_000;
/** What browsers follow, and more than any host needs. */
const MOST_REDIRECTS = 5;

/** Makes a function that asks the host of `base` and no other, and waits so many milliseconds for each whole answer. */
export function makeAsk(base: URL, patience: number): Ask {
  return async (url) => {
    // http and https of one name are one host, and other ports are others.
    if (url.host !== base.host) throw new NoAnswer(`${url.href} is on another host, which is not asked.`);
    try {
      const response = await fetch(url, {
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
        headers: { 'Accept-Encoding': 'br, gzip', 'User-Agent': 'archive-verify' },
      });
      const location = response.headers.get('location');
      return {
        url,
        status: response.status,
        headers: response.headers,
        text: await readAnswer(response),
        location: location !== null && URL.canParse(location, url) ? new URL(location, url) : undefined,
      };
    } catch (error) {
      throw new NoAnswer(sayWhy(url, error, patience), { cause: error });
    }
  };
}

/** Follows where an address leads on its host. */
export async function followRedirects(ask: Ask, url: URL): Promise<Way> {
  return followOn(ask, await ask(url));
}

/** Follows where an answer leads on its host. */
export async function followOn(ask: Ask, first: HostAnswer): Promise<Way> {
  let end = first;
  for (let steps = 0; isRedirect(end) && end.location !== undefined; steps += 1) {
    if (steps === MOST_REDIRECTS)
      throw new NoAnswer(`${first.url.href} leads on and on, after ${steps} times to ${end.location.href}.`);
    end = await ask(end.location);
  }
  return { first, end };
}

/** Whether an answer says to look elsewhere. */
export function isRedirect({ status }: HostAnswer): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

async function readAnswer(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > TEXT_LIMIT) break;
  }
  return text;
}

/** In Node, what went wrong stands in the cause of the error. */
function sayWhy(url: URL, error: unknown, patience: number): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `${url.href} gave no whole answer within ${patience / 1000} seconds.`;
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  const known: Readonly<Record<string, string>> = {
    ENOTFOUND: 'There is no host of that name',
    EAI_AGAIN: 'The name of the host could not be looked up',
    ECONNREFUSED: 'Nothing listens there',
    ECONNRESET: 'The connection was broken off',
    ERR_TLS_CERT_ALTNAME_INVALID: 'Its certificate is for another name',
    CERT_HAS_EXPIRED: 'Its certificate has expired',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'Its certificate is signed by nobody else',
  };
  return `${url.href} could not be reached. ${known[code] ?? 'The connection failed'} (${code}).`;
}
