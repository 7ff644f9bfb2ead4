/** Lets the links to the same page in other languages keep what the address asks for: `?q=hộ nghèo&noi=bac-kan`. */
export function carryQuery(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = location.search;
}
