/** What several titles share at their beginning and end, and what is left of each. */
export interface CommonWords {
  readonly before: string;
  readonly after: string;
  /** Each title without what they share; the whole title where nothing would be left. */
  readonly rest: readonly string[];
}

/**
 * Finds the words that titles have in common: "Vốn đầu tư của chương trình" and "Vốn sự nghiệp của chương trình" share
 * "Vốn" and "của chương trình" and are told apart by "đầu tư" and "sự nghiệp".
 */
export function findCommonWords(titles: readonly string[]): CommonWords {
  const all = titles.map((title) => title.split(' '));
  const [first = [], ...others] = all;
  if (others.length === 0) return { before: '', after: '', rest: titles };
  const shortest = Math.min(...all.map(({ length }) => length));
  const isShared = (index: number) => others.every((words) => words.at(index) === first.at(index));
  let before = 0;
  while (before < shortest - 1 && isShared(before)) before += 1;
  let after = 0;
  while (after < shortest - 1 - before && isShared(-1 - after)) after += 1;
  return {
    before: first.slice(0, before).join(' '),
    after: after === 0 ? '' : first.slice(-after).join(' '),
    rest: all.map((words) => words.slice(before, words.length - after).join(' ')),
  };
}

/** What the names of several things have in common, and what tells each from the others. */
export interface NamesApart {
  readonly shared: string;
  /** Where each stands by itself, without what introduces all of them. */
  readonly rest: readonly string[];
  /** What introduces each of them: "Vốn" of "Vốn đầu tư". */
  readonly before: string;
}

/**
 * Tells names apart: parts of one thing by what narrows it, "Vốn bố trí (vốn đầu tư)" by "vốn đầu tư", and others by the
 * words that they do not share.
 */
export function tellApart(
  names: readonly { readonly title: string; readonly whole: string; readonly facet?: string | undefined }[],
): NamesApart {
  const [first, ...others] = names;
  const facets = names.flatMap(({ facet }) => facet ?? []);
  const isOne = others.every(({ whole }) => whole === first?.whole);
  if (first && isOne && new Set(facets).size === names.length) return { shared: first.whole, rest: facets, before: '' };
  const { before, after, rest } = findCommonWords(names.map(({ title }) => title));
  // "Cơ cấu kinh tế: khu vực" introduces each part; what it is a structure of stands before the colon.
  const shared = [before.replace(/:.*$/u, ''), after].filter((word) => word !== '').join(' ');
  return { shared, rest, before };
}

/** The text as it goes on behind a colon: its first letter in lower case, but for abbreviations such as GRDP. */
export function startSmall(text: string): string {
  const [first = '', second = ''] = text;
  const isAbbreviation = second !== second.toLowerCase() || /\d/u.test(second);
  return isAbbreviation ? text : first.toLowerCase() + text.slice(first.length);
}

/** The text with its first letter in upper case. */
export function capitalise(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
