/** Letters in composed form (NFC): the only form text has inside the archive. */
export function composeLetters(text: string): string {
  return text.normalize('NFC');
}

/** One space for every run of white space, none at the ends; non-breaking spaces count as white space. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Vietnamese text as plain ASCII words joined by hyphens: `Đại hội` gives `dai-hoi`. For fragment
 * identifiers and file names; never for ids, which are minted by hand.
 */
export function slugify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
