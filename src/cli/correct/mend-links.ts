import { FIGURE_SCHEME } from '../../core/address/figure-link.ts';
import { checkFigureLink } from '../../core/figure/check-value.ts';
import { readValueText, type ValueReading } from '../../core/figure/value-text.ts';
import type { Observation } from '../../core/model/observation.ts';
import { foldSpaces } from '../../core/text/normalise.ts';
import type { FigureLink } from '../../archive/read-markdown.ts';

/** A figure before and after its correction. */
export interface CorrectedFigure {
  readonly before: Observation;
  readonly after: Observation;
}

/** A link of an article to a corrected figure. */
export interface LinkFate {
  readonly line: number;
  /** The new words of the link; undefined where it stays as it is: still right, or nobody's but an editor's to change. */
  readonly words: string | undefined;
}

/** The text of an article with the links to a figure saying what it says now, as far as nothing around them has to change. */
export function mendLinks(
  text: string,
  links: readonly FigureLink[],
  change: CorrectedFigure,
): { text: string; fates: readonly LinkFate[] } {
  const fates: LinkFate[] = [];
  let mended = text;
  // From the last to the first, so that places before stay where they are.
  for (const link of links.toReversed()) {
    const words = restate(link, change);
    const place = words === undefined ? undefined : findWords(text, link);
    if (place !== undefined) mended = mended.slice(0, place.start) + String(words) + mended.slice(place.end);
    fates.unshift({ line: link.position.line, words: place && words });
  }
  return { text: mended, fates };
}

/** What a link should say now, told as much of the figure as before; undefined where it may stay or more has to change. */
function restate(link: FigureLink, { before, after }: CorrectedFigure): string | undefined {
  if (checkFigureLink(after, link) === undefined) return undefined;
  const [shown, old, fresh] = [link.text, before.value_text, after.value_text].map(readValueText);
  if (shown === undefined || old === undefined || fresh === undefined) return undefined;
  const body = shown.bare === old.bare ? fresh.bare : unitBehind(old) === unitBehind(fresh) ? fresh.core : undefined;
  // The words of the unit stand outside of the link, and would have to change there.
  if (body === undefined) return undefined;
  const whole = [fresh.wordBefore, body, fresh.wordAfter].filter((part) => part !== '').join(' ');
  // Where the link left the comparator to the words beside it, it goes on to; where these do not fit, it says its own.
  const isBare = shown.wordBefore === '' && shown.wordAfter === '';
  return (isBare ? [body, whole] : [whole]).find((text) => checkFigureLink(after, { ...link, text }) === undefined);
}

function unitBehind({ bare, core }: ValueReading): string {
  return bare.slice(core.length);
}

/** Where the words of a link stand in the file; undefined where they are not written there as the page shows them. */
function findWords(text: string, { obs_id, text: words, position }: FigureLink) {
  const lines = text.split('\n').slice(0, position.line - 1);
  const start = lines.reduce((sum, line) => sum + line.length + 1, 0) + position.column;
  if (text[start - 1] !== '[') return undefined;
  const end = text.indexOf(`](${FIGURE_SCHEME}:${obs_id})`, start);
  return end !== -1 && foldSpaces(text.slice(start, end)) === foldSpaces(words) ? { start, end } : undefined;
}
