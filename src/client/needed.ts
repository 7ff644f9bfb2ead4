/** A part of a page that its script cannot do without. */
export function needed<T>(element: T | null, name: string): T {
  if (element === null) throw new Error(`the page lacks its ${name}`);
  return element;
}
