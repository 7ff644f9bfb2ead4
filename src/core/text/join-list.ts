/** Items as a list in a sentence: "2021, 2022 và 2024". */
export function joinList(items: readonly string[], language: 'vi' | 'en'): string {
  return new Intl.ListFormat(language === 'vi' ? 'vi' : 'en-GB', { type: 'conjunction' }).format(items);
}
