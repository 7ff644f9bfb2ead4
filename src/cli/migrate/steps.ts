import { applyEdits, modify, parse } from 'jsonc-parser';

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
  {
    from: 2,
    what: 'data/publishers.json: a publisher is a document, portal, newspaper, aggregator or translation.',
    apply: (texts) => {
      const text = texts.get(PUBLISHERS);
      return new Map(text === undefined ? [] : [[PUBLISHERS, nameKinds(text)]]);
    },
  },
  {
    from: 3,
    what: 'data/site.json: featured names the one figure of the home page; of several the first stays.',
    apply: (texts) => {
      const text = texts.get(SITE);
      return new Map(text === undefined ? [] : [[SITE, featureOne(text)]]);
    },
  },
];

const SITE = 'data/site.json';

const PUBLISHERS = 'data/publishers.json';

/** The kinds of version 2 by those that took their place; a website was one that gathers news, or of no other kind. */
const KINDS: ReadonlyMap<unknown, string> = new Map([
  ['journal', 'newspaper'],
  ['broadcaster', 'newspaper'],
  ['agency', 'newspaper'],
  ['government-portal', 'portal'],
  ['organisation', 'portal'],
  ['website', 'aggregator'],
]);

/** What is no list of publishers stays as it is, for the check to tell. */
function nameKinds(text: string): string {
  const publishers: unknown = parse(text);
  if (!Array.isArray(publishers)) return text;
  return publishers.reduce<string>((lifted, publisher: { readonly kind?: unknown } | null, index) => {
    const kind = KINDS.get(publisher?.kind);
    return kind === undefined ? lifted : applyEdits(lifted, modify(lifted, [index, 'kind'], kind, {}));
  }, text);
}

/** What is no list stays as it is. */
function featureOne(text: string): string {
  const { featured } = (parse(text) ?? {}) as { readonly featured?: unknown };
  return Array.isArray(featured) ? applyEdits(text, modify(text, ['featured'], featured[0], {})) : text;
}
