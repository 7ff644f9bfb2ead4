import { lastOf } from '../item-at.ts';
import type { Language } from '../text/language.ts';
import { formatNumber } from '../text/number.ts';
import { drawLine, drawMark, drawText, percent } from './markup.ts';
import { makeScale, type Scale } from './scale.ts';
import { textWidth } from './text-width.ts';

/** A value on the common scale of a ranking. */
export interface RankMark {
  readonly value: number;
  readonly look: 'exact' | 'soft' | 'earlier';
}

/** The column of a ranking that all its rows share a scale in, as markup. */
export interface RankScale {
  /** The round numbers, for the head of the column. */
  readonly head: string;
  /** The upright lines behind the dots, drawn once; rows refer to them. */
  readonly grid: string;
  /** The marks of a row, without the lines. */
  readonly draw: (marks: readonly RankMark[]) => string;
}

interface RankScaleOptions {
  readonly sign: string;
  readonly limit?: number | undefined;
  readonly isDiscrete: boolean;
  /** A value to hold all others against, such as that of the whole country: a dashed rule. */
  readonly rule?: number | undefined;
}

/** In pixels; styles/charts.css gives the rows as much. */
const ROW_HEIGHT = 34;
/** The column on the narrowest telephone. */
const NARROWEST_HEAD = 66;
/** As wide as the column surely is where all round numbers are written. */
const WIDEST_HEAD = 260;

export function layRankScale(
  values: readonly number[],
  { sign, limit, isDiscrete, rule }: RankScaleOptions,
  language: Language,
): RankScale {
  const scale = makeScale(rule === undefined ? values : [...values, rule], { limit, isDiscrete });
  const lines = scale.ticks.map((tick) => drawRankLine(scale, tick, tick === 0 ? 's-axis' : 's-grid'));
  return {
    head: drawHead(scale, sign, language),
    grid: lines.join('') + (rule === undefined ? '' : drawRankLine(scale, rule, 's-break')),
    // An exact number lies upon the one that words leave open, and both upon that of an earlier year.
    draw: (marks) =>
      (['earlier', 'soft', 'exact'] as const)
        .flatMap((look) => marks.filter((mark) => mark.look === look))
        .map((mark) => drawMark(percent(scale.at(mark.value)), ROW_HEIGHT / 2, mark.look))
        .join(''),
  };
}

function drawRankLine(scale: Scale, value: number, look: string): string {
  const x = percent(scale.at(value));
  return drawLine(x, 0, x, ROW_HEIGHT, look);
}

/** The first and the last number stand at the edges; those between are left out on telephones, and where they would touch. */
function drawHead({ ticks, at }: Scale, sign: string, language: Language): string {
  const last = lastOf(ticks);
  const texts = ticks.map((tick) => formatNumber(tick, language) + (tick === last ? sign : ''));
  const areTight = texts.reduce((sum, text) => sum + textWidth(text) + 12, 0) > WIDEST_HEAD;
  return ticks
    .map((tick, index) => {
      const isEnd = index === 0 || tick === last;
      if (!isEnd && areTight) return '';
      // The line at zero says itself what it is.
      if (index === 0 && textWidth(texts.at(-1) ?? '') + textWidth(texts[0] ?? '') + 8 > NARROWEST_HEAD) return '';
      const anchor = index === 0 ? 'start' : tick === last ? 'end' : 'middle';
      return drawText(percent(at(tick)), 12, texts[index] ?? '', { anchor, look: isEnd ? 'soft' : 'between' });
    })
    .join('');
}
