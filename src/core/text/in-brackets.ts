/** Words behind others, " (2023)"; nothing where there are none. */
export function inBrackets(words: string | undefined): string {
  return words === undefined ? '' : ` (${words})`;
}
