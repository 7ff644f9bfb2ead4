/** "4" for a year, "4 4 4" for five of them, "7 7 5" for half a year: what two periods must share to be compared. */
export function lengthOfPeriod(period: string): string {
  const [from = '', to] = period.split('/');
  if (to === undefined) return String(from.length);
  const [first, last] = [from, to].map((date) => date.split('-').map(Number)) as [number[], number[]];
  const months = ((last[0] ?? 0) - (first[0] ?? 0)) * 12 + (last[1] ?? 0) - (first[1] ?? 0);
  return `${from.length} ${to.length} ${months} ${(last[2] ?? 0) - (first[2] ?? 0)}`;
}
