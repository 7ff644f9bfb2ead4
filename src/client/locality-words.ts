/** What the index of localities says; the page hands it over in an attribute. `{n}` stands for a number, `{x}` and `{d}` for words and days. */
export interface LocalityWords {
  readonly loading: string;
  readonly failed: string;
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly standing: string;
  readonly units: string;
  readonly noUnits: string;
  readonly begun: string;
  readonly ended: string;
  readonly badDay: string;
  readonly lateDay: string;
  readonly more: string;
  readonly parts: string;
  readonly and: string;
  readonly nowIn: string;
  readonly nowPartlyIn: string;
  readonly unknownIn: string;
  /** One and many: `[one, many]`. */
  readonly articles: readonly [string, string];
  readonly figures: readonly [string, string];
  /** Provinces, districts and communes, each one and many. */
  readonly ranks: readonly (readonly [string, string])[];
  /** How a unit is named, by its level: "{x} Ward". */
  readonly names: Readonly<Record<string, string>>;
}
