import type { Archive } from '../archive/archive.ts';
import { measureOf } from '../archive/measure-of.ts';
import { unitOf } from '../archive/unit-of.ts';
import { paths } from '../core/address/paths.ts';
import { formatFigure } from '../core/figure/format.ts';
import { numberInEnglish } from '../core/search/english-value.ts';
import { messagesIn } from '../i18n/index.ts';

/**
 * The values that have words, as pages in English say them, by the Vietnamese address of the figure: "over 800 visits". A
 * file of its own, which readers of Vietnamese never load; a bare number needs no line.
 */
export function englishValues(archive: Archive): Record<string, string> {
  const words = messagesIn('en');
  return Object.fromEntries(
    [...archive.figures.values()]
      .filter(({ observation }) => numberInEnglish(observation.value_text) === undefined)
      .map((figure) => {
        const { observation, indicator } = figure;
        const { counted } = measureOf(archive, figure);
        const { phrase } = formatFigure(observation, unitOf(archive, indicator.unit_measure), counted, 'en', words);
        return [paths.figure(observation.obs_id, 'vi'), phrase];
      }),
  );
}
