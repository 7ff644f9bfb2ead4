/** The scheme by which a text asks for a picture: `[Hộ nghèo, tỉnh Lâm Đồng](chart:ho-ngheo?area=lam-dong)`. */
export const CHART_SCHEME = 'chart';

/** What a text wants drawn. */
export interface ChartAddress {
  /** The indicator, by id. */
  readonly indicator: string;
  /** The locality, by id. */
  readonly area: string;
}

const ADDRESS = new RegExp(String.raw`^${CHART_SCHEME}:(?<indicator>[^?#/]+)\?area=(?<area>[^?#&]+)$`, 'u');

/** What an address asks for; undefined for any that is not written like that. */
export function chartAt(address: string): ChartAddress | undefined {
  const { indicator, area } = ADDRESS.exec(address)?.groups ?? {};
  return indicator === undefined || area === undefined ? undefined : { indicator, area };
}
