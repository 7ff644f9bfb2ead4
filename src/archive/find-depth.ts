/** No file of an archive nests a fifth of this; readers of deep brackets run out of stack at some thousands. */
export const DEEPEST = 50;

/**
 * Where brackets and braces of JSON first stand deeper than `DEEPEST` in one another, as an offset into the text;
 * undefined where they never do. Those in strings do not count.
 */
export function findDeepBracket(text: string): number | undefined {
  let depth = 0;
  let isInString = false;
  // Sign by sign: a pattern for a whole string keeps every letter of it on a stack, which long ones overflow.
  for (const { 0: sign, index } of text.matchAll(/\\[^\n]|["\n[{\]}]/gu)) {
    if (sign === '"') isInString = !isInString;
    else if (sign === '\n') isInString = false;
    else if (isInString || sign.startsWith('\\')) continue;
    else if (sign === '[' || sign === '{') depth += 1;
    else depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

/**
 * Where YAML first nests deeper than `DEEPEST`, by brackets or by lists within lists on one line or by indent, as an
 * offset into the text; undefined where it never does. Brackets in plain text count as well: nobody writes so many.
 */
export function findDeepYaml(text: string): number | undefined {
  const onOneLine = new RegExp(String.raw`^[ \t]*(?:[-?][ \t]+){${DEEPEST}}`, 'mu').exec(text);
  const indents: number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const indent = /^ */u.exec(line)?.[0].length ?? 0;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    if (line.length > indent) indents.push(indent);
    if (indents.length > DEEPEST) return start;
    start += line.length + 1;
  }
  return onOneLine?.index ?? findDeepBracket(text);
}
