/** What `/.well-known/security.txt` is made of. */
export interface SecurityFacts {
  readonly email: string;
  /** The day of the edition: `2026-11-29`. */
  readonly edition: string;
  readonly languages: readonly string[];
  /** The full address of the file, when the site knows where it lives. */
  readonly canonical: string | undefined;
}

/**
 * Whom to tell of a weakness of the site, as RFC 9116 words it. The RFC wants a day on which it expires, at best within
 * a year; it is a year after the edition and not after the build, so that one edition is always the same file.
 */
export function toSecurityText({ email, edition, languages, canonical }: SecurityFacts): string {
  const lines = [
    ['Contact', encodeURI(`mailto:${email}`)],
    ['Expires', `${yearAfter(edition)}T00:00:00Z`],
    ['Preferred-Languages', languages.join(', ')],
    ...(canonical === undefined ? [] : [['Canonical', canonical]]),
  ];
  return lines.map((line) => `${line.join(': ')}\n`).join('');
}

/** The same day of the next year; 1 March after a leap day. */
function yearAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year + 1, month - 1, date)).toISOString().slice(0, 10);
}
