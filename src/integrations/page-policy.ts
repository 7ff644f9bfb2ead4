import { createHash } from 'node:crypto';
import { valueOf, type SourceTag } from './html-source.ts';

/** What a page needs that cannot be seen in its source. */
export interface PageNeeds {
  /** Whether its scripts run WebAssembly, as those of the search do. */
  readonly searches: boolean;
}

/**
 * The Content-Security-Policy of a page with these tags. Nothing is allowed but what the page uses; a style within it is
 * known by the hash of its text, which `textOf` gives as it will be published. A script within it is refused: nothing of
 * the site needs one, so that it can only come from a text, and texts shall not run.
 */
export function describePolicy(
  tags: readonly SourceTag[],
  textOf: (tag: SourceTag) => string,
  { searches }: PageNeeds,
): string {
  const loading = tags.filter(({ name }) => LOADING.has(name));
  if (loading.some(isScriptText))
    throw new Error('the page holds a script of its own: move it to a file of src/client/ that a component imports');
  const has = (isMeant: (tag: SourceTag) => boolean) => loading.some(isMeant);
  const self = (isNeeded: boolean) => (isNeeded ? ["'self'"] : []);
  const hashes = (isMeant: (tag: SourceTag) => boolean) =>
    loading.filter(isMeant).map((tag) => `'sha256-${hashOf(textOf(tag))}'`);
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': [...self(has(isScriptFile)), ...(searches ? ["'wasm-unsafe-eval'"] : [])],
    'style-src': [...self(has((tag) => isLinkElement(tag, 'stylesheet'))), ...hashes(({ name }) => name === 'style')],
    // The band of the header is drawn by data: addresses in the style sheet.
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    // The search loads its index; auditors load robots.txt from within any page. Files of the site are no secret.
    'connect-src': ["'self'"],
    'manifest-src': self(has((tag) => isLinkElement(tag, 'manifest'))),
    // What follows does not fall back to default-src.
    'base-uri': ["'none'"],
    'form-action': has(({ name }) => name === 'form') ? ["'self'"] : ["'none'"],
    // No text becomes markup or the address of a script, not even by a script of the site: what a reader types or an
    // index holds can be shown, and never run.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  };
  return Object.entries(directives)
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${[...new Set(sources)].join(' ')}`)
    .join('; ');
}

/** The elements that a policy is about. */
const LOADING = new Set(['script', 'style', 'link', 'form']);

/** Of the text as browsers see it, which read every line end as \n. */
function hashOf(text: string): string {
  return createHash('sha256').update(text.replaceAll(/\r\n?/gu, '\n')).digest('base64');
}

function isScriptFile(tag: SourceTag): boolean {
  return tag.name === 'script' && valueOf(tag, 'src') !== undefined;
}

/** A script in the page itself, of whatever type; only JSON is data, which is not run and needs no leave. */
function isScriptText(tag: SourceTag): boolean {
  const isData = /\bjson$/iu.test(valueOf(tag, 'type') ?? '');
  return tag.name === 'script' && valueOf(tag, 'src') === undefined && !isData;
}

function isLinkElement(tag: SourceTag, relation: string): boolean {
  return tag.name === 'link' && (valueOf(tag, 'rel') ?? '').split(/\s+/u).includes(relation);
}
