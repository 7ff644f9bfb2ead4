import { schemeOf } from '../core/address/scheme.ts';
import type { SourceTag } from './html-source.ts';

/** Elements that put other documents into a page, or change what its addresses mean. */
const ELEMENTS = new Set(['iframe', 'frame', 'frameset', 'object', 'embed', 'base', 'applet', 'portal']);
/** Attributes that hold markup, run something, tell others of a reader, or style what the style sheet should. */
const ATTRIBUTES = /^(?:on.+|style|srcdoc|ping|background|formaction)$/u;
/** Attributes that lead somewhere, and the schemes with which they may. */
const ADDRESSES = new Set([
  'href',
  'src',
  'srcset',
  'action',
  'cite',
  'data',
  'poster',
  'xlink:href',
  'data-href',
  'data-src',
]);
/** What belongs to the head of a page: in a text it leads readers elsewhere, or loads and styles what nobody has seen. */
const OF_HEAD = new Set(['meta', 'link', 'style']);
const SCHEMES = new Set([undefined, 'https', 'http', 'mailto']);
/** Attributes from which a browser loads something at once, which a reader's browser asks no other host for. */
const LOADED = new Set(['src', 'srcset', 'poster', 'data']);

/**
 * Throws where a finished page holds what no page may. The check refuses it in what editors write as text; the components
 * and expressions of a page are code, and what they come to is seen only here.
 */
export function refuseUnsafe(tags: readonly SourceTag[]): void {
  const body = tags.findIndex(({ name }) => name === 'body');
  for (const [index, { name, attributes }] of tags.entries()) {
    if (ELEMENTS.has(name) || (OF_HEAD.has(name) && body >= 0 && index > body))
      throw new Error(`the page holds the element <${name}>`);
    for (const { name: attribute, value } of attributes) {
      if (ATTRIBUTES.test(attribute)) throw new Error(`the page holds the attribute ${attribute}, on <${name}>`);
      if (!ADDRESSES.has(attribute)) continue;
      const scheme = schemeOf(value);
      const isForeign = LOADED.has(attribute) && (scheme !== undefined || /^\s*[\\/]{2}/u.test(value));
      // Written by its number a letter of a scheme is not one to us, but to browsers it is.
      const isDisguised = /^[^/?#]*&/u.test(value);
      if (isForeign || isDisguised || !SCHEMES.has(scheme))
        throw new Error(`the page holds an address that it may not, "${value.slice(0, 80)}", on <${name}>`);
    }
  }
}
