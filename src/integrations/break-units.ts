import type { SourceEdit, SourceTag } from './html-source.ts';

/** Words with strokes between them, as units have: "đồng/người/năm", "12%/năm". Addresses have dots or colons in them. */
const WORDS = /(?<=[\s>(“"]|^)(?:[\d.,]*%|[\p{L}²]+)(?:\/[\p{L}²]+)+(?=[\s<.,;:)”"]|$)/gu;
/** What is no running text. */
const LEFT_ALONE = new Set(['script', 'style', 'title', 'desc', 'text', 'tspan', 'textarea', 'option', 'code', 'pre']);

/**
 * Lets lines end behind the strokes of units. Browsers do not break there by themselves, so that a narrow column would
 * break "đồng/người/năm" in the middle of a word.
 */
export function breakUnits(html: string, tags: readonly SourceTag[]): SourceEdit[] {
  let next = 0;
  return [...html.matchAll(WORDS)].flatMap(({ 0: words, index }) => {
    while ((tags[next]?.start ?? Infinity) <= index) next += 1;
    const tag = tags[next - 1];
    const isText = tag === undefined || index >= (LEFT_ALONE.has(tag.name) ? tag.textEnd : tag.end);
    if (!isText) return [];
    return [...words.matchAll(/\//gu)].map((stroke) => {
      const behind = index + stroke.index + 1;
      return { start: behind, end: behind, text: '<wbr>' };
    });
  });
}
