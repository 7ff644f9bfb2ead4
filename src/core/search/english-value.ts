/** "11,17%" as English writes it; undefined where words stand with the number, which only the figure itself can translate. */
export function numberInEnglish(value: string): string | undefined {
  const {
    whole,
    decimals = '',
    sign = '',
  } = /^(?<whole>\d[\d.]*)(?:,(?<decimals>\d+))?(?<sign>%?)$/u.exec(value)?.groups ?? {};
  return whole && whole.replaceAll('.', ',') + (decimals && `.${decimals}`) + sign;
}
