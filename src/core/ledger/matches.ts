/**
 * Every match of a pattern with the flag `g`, in order. `matchAll` gives the same, but builds the pattern anew on every
 * call, which takes longer than to run one of the ledger's over a paragraph.
 */
export function findMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
