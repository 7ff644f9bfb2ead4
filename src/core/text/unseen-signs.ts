/**
 * Signs that no text needs and no reader sees: control characters but tabs and the ends of lines and pages, signs that
 * part a word where nothing shows, and those that turn the direction of writing round.
 */
// eslint-disable-next-line no-control-regex -- These characters are what is meant.
const UNSEEN = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** The first such sign of a text: where it stands and what it is called, `U+202E`; undefined when there is none. */
export function findUnseen(text: string): { readonly index: number; readonly name: string } | undefined {
  const found = UNSEEN.exec(text);
  if (found === null) return undefined;
  const number = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { index: found.index, name: `U+${number}` };
}
