/** What the search says; the page hands it over in an attribute. `{n}` stands for a number, `{x}` for words. */
export interface SearchWords {
  readonly searching: string;
  readonly none: string;
  readonly oneResult: string;
  readonly results: string;
  readonly failed: string;
  readonly unknown: string;
  readonly figures: string;
  readonly madeOf: string;
  readonly until: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, string>>;
  readonly changes: Readonly<Record<string, string>>;
}
