/** What is wrong with an address, to be read behind it, and what to do about it. */
export interface AddressFault {
  /** "holds a user name or a password". */
  readonly fault: string;
  /** One sentence. */
  readonly hint: string;
}

/** Signs that browsers drop, turn into others or do not show: control characters, marks of direction, white space, backslashes. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\\]/u;
const CREDENTIALS = /^[a-z][a-z0-9+.-]*:\/*[^/?#]*@/iu;

/**
 * Why an address must not be shown as a link, whatever it leads to: what a reader sees of it is not where a browser
 * goes. Schemes are judged elsewhere. Undefined for a whole address or one within the site.
 */
export function faultOfAddress(address: string): AddressFault | undefined {
  if (HIDDEN.test(address)) {
    return {
      fault: 'holds white space, a backslash or an invisible sign, which browsers change or drop',
      hint: String.raw`Take it out, or write it as a percent code: %20 for a space, %5C for \.`,
    };
  }
  if (address.startsWith('//')) {
    return {
      fault: 'begins with two slashes and leads to another host',
      hint: 'Write the whole address, beginning with https://, or one of this site with a single slash.',
    };
  }
  if (/^(?:https?|ftp):/iu.test(address) && CREDENTIALS.test(address)) {
    return {
      fault: 'holds a user name or a password',
      hint: 'Leave out what stands between // and @; everybody can read it, and it may hide where the link leads.',
    };
  }
  // Browsers read "https:a" as another host on one page and as a place within the site on another.
  return /^https?:/iu.test(address) && !/^https?:\/\/[^/?#]/iu.test(address) ? NO_ADDRESS : undefined;
}

/** Why a text is no whole address on the web, as fields hold it; undefined when it is one. */
export function faultOfWebAddress(text: string): AddressFault | undefined {
  if (!/^https?:\/\/[^/?#]/u.test(text) || /^\s|\s$/u.test(text)) return NO_ADDRESS;
  const fault = faultOfAddress(text);
  if (fault !== undefined) return fault;
  return URL.canParse(text) ? undefined : NO_ADDRESS;
}

const NO_ADDRESS: AddressFault = {
  fault: 'is not a web address',
  hint: 'Write the whole address, beginning with https://.',
};
