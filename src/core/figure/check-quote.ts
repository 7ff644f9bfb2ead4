import type { Observation } from '../model/observation.ts';
import { foldSpaces } from '../text/normalise.ts';
import { readValueText } from './value-text.ts';

/** The places among the sources whose quote does not hold the figure: evidence of something else. */
export function findStrayQuotes({ sources, value_text }: Pick<Observation, 'sources' | 'value_text'>): number[] {
  const number = readValueText(value_text)?.core ?? value_text;
  return sources.flatMap(({ quote }, index) => (quote === undefined || holds(quote, number) ? [] : [index]));
}

/** "1,96" stands in "còn 1,96%" but not in "11,96%" or "1,965%". */
function holds(quote: string, number: string): boolean {
  const [text, wanted] = [quote, number].map((one) => foldSpaces(one.normalize('NFC')).toLowerCase()) as [
    string,
    string,
  ];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + wanted.length)];
    if (!/\d[.,]?$/u.test(before) && !/^(?:\d|[.,]\d)/u.test(after)) return true;
  }
  return false;
}
