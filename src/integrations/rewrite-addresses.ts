import { valueOf, type SourceEdit, type SourceAttribute, type SourceTag } from './html-source.ts';

/** What becomes of an address; called with everything that stands where an address can. */
export type RewriteAddress = (address: string) => string;

/** Attributes that hold one address. Canonical links and the like hold full ones, which no rewriting touches. */
const ADDRESS_ATTRIBUTES = new Set([
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  // Those that components hand to their scripts.
  'data-href',
  'data-src',
]);

const SET_ATTRIBUTES = new Set(['srcset', 'imagesrcset']);

/** Keys of JSON in a page whose values are addresses; other texts may begin with a slash too, such as "/ha". */
const JSON_ADDRESS = /(?<="(?:href|src|url)"\s*:\s*")[^"\\]*(?=")/gu;

const CSS_ADDRESS = /(?<=url\(\s*)(?:"[^"]*"|'[^']*'|[^"')\s]*)(?=\s*\))/giu;

/** The changes that rewrite the addresses of a page with these tags; all else stays as it is, byte for byte. */
export function changeAddresses(html: string, tags: readonly SourceTag[], rewrite: RewriteAddress): SourceEdit[] {
  const changes: SourceEdit[] = [];
  for (const tag of tags) {
    for (const attribute of tag.attributes) {
      const text = rewriteAttribute(attribute, tag, rewrite);
      if (text !== attribute.value) changes.push({ start: attribute.start, end: attribute.end, text });
    }
    const { end: start, textEnd: end } = tag;
    const written = html.slice(start, end);
    const text = rewriteText(written, tag, rewrite);
    if (text !== written) changes.push({ start, end, text });
  }
  return changes;
}

/** A style sheet with the addresses in its `url(…)` rewritten. */
export function rewriteStyles(css: string, rewrite: RewriteAddress): string {
  return css.replace(CSS_ADDRESS, (written) => {
    const quote = /^["']/u.exec(written)?.[0] ?? '';
    return quote + rewrite(written.slice(quote.length, written.length - quote.length)) + quote;
  });
}

function rewriteAttribute({ name, value }: SourceAttribute, tag: SourceTag, rewrite: RewriteAddress): string {
  if (ADDRESS_ATTRIBUTES.has(name)) return rewrite(value);
  if (SET_ATTRIBUTES.has(name)) return rewriteSet(value, rewrite);
  const isRefresh = tag.name === 'meta' && name === 'content' && isCalled(tag, 'http-equiv', 'refresh');
  return isRefresh ? value.replace(/(?<=;\s*url=\s*['"]?)[^'"]*/iu, rewrite) : value;
}

/** `a.png 1x, b.png 2x`: addresses without white space, each with a descriptor or none. An address may hold commas. */
function rewriteSet(set: string, rewrite: RewriteAddress): string {
  return set.replace(
    /(?<before>[\s,]*)(?<address>\S*[^\s,])(?<descriptor>(?:\s+[^,]*)?)/gu,
    (_, before: string, address: string, descriptor: string) => before + rewrite(address) + descriptor,
  );
}

/** What stands in a style or in a script that holds data. */
function rewriteText(text: string, tag: SourceTag, rewrite: RewriteAddress): string {
  if (tag.name === 'style') return rewriteStyles(text, rewrite);
  const isJson = tag.name === 'script' && /\bjson$/iu.test(valueOf(tag, 'type') ?? '');
  return isJson ? text.replace(JSON_ADDRESS, rewrite) : text;
}

function isCalled(tag: SourceTag, attribute: string, value: string): boolean {
  return valueOf(tag, attribute)?.toLowerCase() === value;
}
