/** The scheme by which a text links to a figure: `[1,96%](obs:ho-ngheo.tp-bac-kan.2023)`. */
export const FIGURE_SCHEME = 'obs';

/** The id of the observation that an address leads to; undefined for any other address. */
export function figureAt(address: string): string | undefined {
  return address.startsWith(`${FIGURE_SCHEME}:`) ? address.slice(FIGURE_SCHEME.length + 1) : undefined;
}
