/** How much an area holds: `full` · `some` · `none`. Tone and pattern tell them apart, never colour alone. */
export type AreaLook = 'full' | 'some' | 'none';

/** A locality on a map. */
export interface MapArea {
  /** The shapes of the map that make it up, one or more. */
  readonly shapes: readonly string[];
  /** The name written on it, without its level: "Bắc Kạn". */
  readonly label: string;
  /** What appears at the pointer, and stands in the list beside the map: "tỉnh Bắc Kạn: 3 bài". */
  readonly title: string;
  /** Where its name in the list leads. */
  readonly href: string | undefined;
  readonly look: AreaLook;
}

/** A map as plain data. */
export interface MapSpec {
  /** Unique on its page: letters, digits, hyphens. */
  readonly id: string;
  readonly title: string;
  readonly areas: readonly MapArea[];
  /** Islands marked in a corner of their own, each the colour of its area. */
  readonly islands: readonly {
    readonly label: string;
    readonly title: string;
    readonly at: readonly [number, number];
    readonly area: MapArea;
  }[];
}

/** A unit of a schema of tiles. */
export interface MapTile {
  readonly label: string;
  /** A few words below the name, or none: "12 số liệu". */
  readonly note: string;
  /** What appears at the pointer, and stands in the list below the schema. */
  readonly title: string;
  /** Where its name in the list leads. */
  readonly href: string | undefined;
  readonly look: AreaLook;
  /** Latitude and longitude in degrees, for its place among the others. */
  readonly at: readonly [latitude: number, longitude: number];
}
