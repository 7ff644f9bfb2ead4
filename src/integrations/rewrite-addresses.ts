import { applyChanges, readTags, valueOf, type Change, type SourceAttribute, type SourceTag } from './html-source.ts';

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

/** A page with its addresses rewritten; all else stays as it is, byte for byte. */
export function rewritePage(html: string, rewrite: RewriteAddress): string {
  const changes = readTags(html).flatMap((tag) => [
    ...tag.attributes.map((attribute) => ({ ...attribute, text: rewriteAttribute(attribute, tag, rewrite) })),
    ...rewriteText(html, tag, rewrite),
  ]);
  return applyChanges(
    html,
    changes.filter(({ start, end, text }) => html.slice(start, end) !== text),
  );
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
function rewriteText(html: string, tag: SourceTag, rewrite: RewriteAddress): Change[] {
  const { name, end: start, textEnd: end } = tag;
  const text = html.slice(start, end);
  if (name === 'style') return [{ start, end, text: rewriteStyles(text, rewrite) }];
  const isJson = name === 'script' && /\bjson$/iu.test(valueOf(tag, 'type') ?? '');
  return isJson ? [{ start, end, text: text.replace(JSON_ADDRESS, rewrite) }] : [];
}

function isCalled(tag: SourceTag, attribute: string, value: string): boolean {
  return valueOf(tag, attribute)?.toLowerCase() === value;
}
