import { drawText, percent } from './markup.ts';
import { anchorAt, NARROWEST, textWidth } from './text-width.ts';

/** A moment that has something to show, in years, and its name. */
interface Moment {
  readonly at: number;
  readonly when: string;
}

/**
 * The names of years below a chart, as many as fit: those that have a point first, each right below it, then the empty
 * ones. Moments within one year are told by their own names.
 */
export function drawYears(moments: readonly Moment[], across: (at: number) => number, y: number): string {
  const ats = [...new Set(moments.map(({ at }) => at))].sort((a, b) => a - b);
  const years = ats.map(Math.floor);
  const isByYear = new Set(years).size === years.length;
  const nameOf = (at: number) =>
    isByYear ? String(Math.floor(at)) : (moments.find((one) => one.at === at)?.when ?? '');
  const ends = [ats.at(-1), ats[0]].filter((at) => at !== undefined);
  const taken: { left: number; right: number }[] = [];
  const place = (at: number): string[] => {
    const [x, text] = [across(at), nameOf(at)];
    const [width, anchor] = [textWidth(text), anchorAt(x, text)];
    const middle = (x / 100) * NARROWEST;
    const left = anchor === 'start' ? middle : anchor === 'end' ? middle - width : middle - width / 2;
    const isFree = taken.every((other) => left > other.right + 6 || left + width < other.left - 6);
    if (!isFree) return [];
    taken.push({ left, right: left + width });
    return [drawText(percent(x), y, text, { anchor, look: 'soft' })];
  };
  const named = [...new Set([...ends, ...ats])].flatMap(place);
  // Years between are told only where those that have a point all are.
  const hasRoom = named.length === ats.length && ats.every((at) => at % 1 === 0.5);
  const [first = 0, last = 0] = [ats[0], ats.at(-1)];
  const empty = hasRoom ? Array.from({ length: last - first }, (_, index) => first + index) : [];
  return [...named, ...empty.filter((at) => !ats.includes(at)).flatMap(place)].join('');
}
