import type { Definition, Nodes } from 'mdast';
import { schemeOf } from '../core/address/scheme.ts';
import { faultOfAddress } from '../core/address/web-address.ts';

/** Something wrong with an address in a text. */
export interface UnsafeAddress {
  readonly node: Nodes;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly hint: string;
}

/** A picture that a text shows. */
export interface Picture {
  readonly node: Nodes;
  readonly address: string;
}

/** All others are refused, not only those known to run scripts: nobody knows what browsers will learn. */
const SCHEMES = ['https', 'http', 'mailto', 'obs', 'chart'];
/** Pictures that lie elsewhere, and links to observations, are refused in words of their own. */
const PICTURE_SCHEMES = ['https', 'http', 'obs'];

/** Attributes of HTML that lead somewhere or load something, with their values, as tags of pages hold them. */
const ATTRIBUTE = /\s(?<name>href|src|srcset|poster|action|data)\s*=\s*(?<quote>["'])(?<value>.*?)\k<quote>/gisu;

/**
 * Finds the links, pictures and definitions that may not stand in a text, and the pictures it shows, wherever their
 * addresses are written: in place, in a definition, or in the HTML of a page.
 */
export function findAddresses(nodes: readonly Nodes[]): { unsafe: UnsafeAddress[]; pictures: Picture[] } {
  const definitions = new Map<string, Definition>();
  for (const node of nodes) {
    // Of two with one name the first holds; the second is refused elsewhere.
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  }
  const links = nodes.flatMap((node): Picture[] => {
    if (node.type === 'link' || node.type === 'definition') return [{ node, address: node.url }];
    return node.type === 'html' ? readHtml(node).filter(({ isPicture }) => !isPicture) : [];
  });
  const pictures = nodes.flatMap((node): Picture[] => {
    if (node.type === 'image') return [{ node, address: node.url }];
    if (node.type === 'html') return readHtml(node).filter(({ isPicture }) => isPicture);
    const definition = node.type === 'imageReference' ? definitions.get(node.identifier) : undefined;
    return definition === undefined ? [] : [{ node, address: definition.url }];
  });
  const unsafe = [
    ...links.flatMap(({ node, address }) => judgeAddress(node, address, SCHEMES)),
    // What a definition says is told once, at the definition.
    ...pictures.flatMap(({ node, address }) =>
      node.type === 'imageReference' || isElsewhere(address) ? [] : judgeAddress(node, address, PICTURE_SCHEMES),
    ),
  ];
  return { unsafe, pictures };
}

/** True for a picture that readers would fetch from another host. */
export function isElsewhere(address: string): boolean {
  return /^\s*[\\/]{2}/u.test(address) || ['http', 'https'].includes(schemeOf(address) ?? '');
}

function judgeAddress(node: Nodes, address: string, schemes: readonly string[]): UnsafeAddress[] {
  const scheme = schemeOf(address);
  if (scheme !== undefined && !schemes.includes(scheme)) {
    const message = `A link or an image must not have the scheme "${scheme}".`;
    const hint = 'Use https, http, mailto, obs or chart, or an address of this site such as /gioi-thieu/.';
    return [{ node, message, hint }];
  }
  const wrong = faultOfAddress(address);
  return wrong === undefined ? [] : [{ node, message: `${quoteAddress(address)} ${wrong.fault}.`, hint: wrong.hint }];
}

function readHtml(node: Nodes & { type: 'html' }): (Picture & { isPicture: boolean })[] {
  return [...node.value.matchAll(ATTRIBUTE)].flatMap(({ groups }) => {
    const { name = '', value = '' } = groups ?? {};
    // `a.png 1x, b.png 2x`
    const addresses =
      name.toLowerCase() === 'srcset' ? value.split(/,\s/u).map((one) => one.trim().split(/\s/u)[0] ?? '') : [value];
    const isPicture = !['href', 'action'].includes(name.toLowerCase());
    return addresses.map((address) => ({ node, address, isPicture }));
  });
}

/** An address as it can be printed, whatever it holds. */
export function quoteAddress(address: string): string {
  return JSON.stringify(address.length > 80 ? `${address.slice(0, 79)}…` : address);
}
