/** Lets the links to the same page in other languages keep what the address asks for and its place: `?q=hộ nghèo#bang`. */
export function carryAddress(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    link.search = location.search;
    link.hash = location.hash;
  }
}
