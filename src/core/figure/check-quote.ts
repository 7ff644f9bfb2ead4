import type { Observation } from '../model/observation.ts';
import { foldSpaces } from '../text/normalise.ts';
import { readValueText } from './value-text.ts';

/** The places among the sources whose quote does not hold the figure: evidence of something else. */
export function findStrayQuotes({ sources, value_text }: Pick<Observation, 'sources' | 'value_text'>): number[] {
  const number = readValueText(value_text)?.core ?? value_text;
  return sources.flatMap(({ quote }, index) =>
    quote === undefined || splitAtNumber(quote, number) !== undefined ? [] : [index],
  );
}

/**
 * A quote before, at and behind a number: "1,96" stands in "còn 1,96%" but not in "11,96%" or "1,965%". Undefined when the
 * number does not stand in it. Spaces are folded.
 */
export function splitAtNumber(
  quote: string,
  number: string,
): [before: string, number: string, after: string] | undefined {
  const [text, wanted] = [quote, number].map((one) => foldSpaces(one.normalize('NFC'))) as [string, string];
  const [low, sought] = [text.toLowerCase(), wanted.toLowerCase()];
  for (let at = low.indexOf(sought); at >= 0; at = low.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    const [before, after] = [text.slice(0, at), text.slice(end)];
    if (!/\d[.,]?$/u.test(before) && !/^(?:\d|[.,]\d)/u.test(after)) return [before, text.slice(at, end), after];
  }
  return undefined;
}
