const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A line of text in which every sign that cannot be seen, or moves the cursor, is written out: `\u{200b}`. */
export function showHidden(line: string): string {
  return line.replaceAll(HIDDEN, (sign) => String.raw`\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`);
}
