import type { SourceEdit, SourceTag } from './html-source.ts';

/** A stroke between letters. It begins with the stroke itself, which is found fast; pages are long and strokes are few. */
const STROKE = /\/(?=[\p{L}²])(?<=[\p{L}²%]\/)/gu;
/** Words with strokes between them, as units have: "đồng/người/năm", "12%/năm". Addresses have dots or colons in them. */
const WORDS = /^(?:[\d.,]*%|[\p{L}²]+)(?:\/[\p{L}²]+)+$/u;
const BEFORE_WORDS = /[\s>(“"]/u;
const BEHIND_WORDS = /[\s<.,;:)”"]/u;
/** What is no running text. */
const LEFT_ALONE = new Set(['script', 'style', 'title', 'desc', 'text', 'tspan', 'textarea', 'option', 'code', 'pre']);

/**
 * Lets lines end behind the strokes of units. Browsers do not break there by themselves, so that a narrow column would
 * break "đồng/người/năm" in the middle of a word.
 */
export function breakUnits(html: string, tags: readonly SourceTag[]): SourceEdit[] {
  let next = 0;
  return [...html.matchAll(STROKE)].flatMap(({ index }) => {
    while ((tags[next]?.start ?? Infinity) <= index) next += 1;
    const tag = tags[next - 1];
    const isText = tag === undefined || index >= (LEFT_ALONE.has(tag.name) ? tag.textEnd : tag.end);
    if (!isText || !WORDS.test(runAround(html, index))) return [];
    return { start: index + 1, end: index + 1, text: '<wbr>' };
  });
}

/** What stands around a place, from one sign that ends words to the next. */
function runAround(html: string, index: number): string {
  let [start, end] = [index, index];
  while (start > 0 && !BEFORE_WORDS.test(html.charAt(start - 1))) start -= 1;
  while (end < html.length && !BEHIND_WORDS.test(html.charAt(end))) end += 1;
  return html.slice(start, end);
}
