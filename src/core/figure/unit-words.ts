import type { Bilingual } from '../model/common.ts';
import type { Unit } from '../model/unit.ts';
import type { Language } from '../text/language.ts';

/** The word of a unit: "%", "đồng/người/năm"; where it is a number of things, what its indicator counts, "xã". */
export function unitWord(
  { kind, label }: Pick<Unit, 'kind' | 'label'>,
  counted: Bilingual | undefined,
  language: Language,
): string {
  return counted !== undefined && isCounted(kind, counted) ? counted[language] : label[language];
}

/** Whether things are told by what they are, "xã", and not by a unit. */
export function isCounted(kind: Unit['kind'], counted: Bilingual | undefined): boolean {
  return kind === 'count' && counted !== undefined;
}

/** The word of a unit behind that of a scale, where there is one: "tỷ đồng". */
export function scaledUnit(scale: string | undefined, word: string): string {
  return scale === undefined || scale === '' ? word : `${scale} ${word}`;
}

/** A number and its unit as running text has them: "1,96%", "3,6 tỷ đồng". */
export function withUnit(number: string, unit: string): string {
  return isPercent(unit) ? number + unit : `${number} ${unit}`;
}

/** Whether a unit begins with the sign for per cent, which stands at the number without a space: "%/năm". */
export function isPercent(unit: string): boolean {
  return unit.startsWith('%');
}
