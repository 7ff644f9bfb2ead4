/** Files of an archive below content/ and data/, by path: their texts. */
export type Texts = ReadonlyMap<string, string>;

/** What lifts an archive from one version to the next. */
export interface Step {
  readonly from: number;
  /** What it did, a sentence for editors. */
  readonly what: string;
  /** The new texts of files that change; none may be new or go. Naming the new version is not its business. */
  readonly apply: (texts: Texts) => Texts;
}

/** Every step there ever was, in order, so that an archive of any age can be lifted. */
export const STEPS: readonly Step[] = [
  {
    from: 1,
    what: 'data/site.json names the version of the archive, schema_version.',
    apply: () => new Map(),
  },
];
