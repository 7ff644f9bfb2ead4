/** No file of an archive nests a fifth of this; readers of deep brackets run out of stack at some thousands. */
export const DEEPEST = 50;

/**
 * Where brackets and braces of JSON first stand deeper than `DEEPEST` in one another, as an offset into the text;
 * undefined where they never do. Those in strings do not count.
 */
export function findDeepBracket(text: string): number | undefined {
  return deepestOf(bracketsOutsideStrings(text));
}

/** Sign by sign: a pattern for a whole string keeps every letter of it on a stack, which long ones overflow. */
function* bracketsOutsideStrings(text: string): Generator<RegExpExecArray> {
  let isInString = false;
  let escaped = -1;
  for (const found of text.matchAll(/["\\\n[{\]}]/gu)) {
    const [sign] = found;
    if (found.index === escaped) continue;
    if (sign === '"') isInString = !isInString;
    // A string that is not closed ends with its line, for the parser as well.
    else if (sign === '\n') isInString = false;
    else if (sign === '\\') escaped = isInString ? found.index + 1 : -1;
    else if (!isInString) yield found;
  }
}

function deepestOf(brackets: Iterable<RegExpExecArray>): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of brackets) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

/**
 * Where YAML first nests deeper than `DEEPEST`, by brackets or by lists within lists on one line or by indent, as an
 * offset into the text; undefined where it never does. Brackets in texts count as well: nobody writes so many.
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
  return onOneLine?.index ?? deepestOf(text.matchAll(/[[{\]}]/gu));
}
