import type { Language } from './language.ts';
/** The last two items of a list in a sentence are joined by a word: "2021, 2022 và 2024", "A, B hay C". */
export function joinBy(items: readonly string[], word: string): string {
  const [last = '', ...others] = items.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} ${word} ${last}`;
}

/** Items as a list in a sentence: "2021, 2022 và 2024". */
export function joinList(items: readonly string[], language: Language): string {
  return joinBy(items, language === 'vi' ? 'và' : 'and');
}
