/**
 * What browsers drop before they look for a scheme: control characters and spaces at the start, tabs and line ends
 * anywhere. Readers of Markdown put U+FFFD for a control character, but not all of them do.
 */
// eslint-disable-next-line no-control-regex -- These characters are what is meant.
const DROPPED = /^[\u0000-\u0020\uFFFD]+|[\t\n\r]/gu;

/** The scheme of an address in lower case, as browsers read it, without the colon; undefined when it has none. */
export function schemeOf(address: string): string | undefined {
  return /^(?<scheme>[a-z][a-z0-9+.-]*):/iu.exec(address.replaceAll(DROPPED, ''))?.groups?.['scheme']?.toLowerCase();
}
