import type { Nodes, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { schemeOf } from '../core/address/scheme.ts';
import type { TextBlock } from '../core/ledger/text-block.ts';
import type { Position } from '../core/problem.ts';
import { findNotShown } from './find-not-shown.ts';
import { readBlocks } from './read-blocks.ts';

/** A link from prose to an observation: `[1,96%](obs:ho-ngheo.tp-bac-kan.2023)`. */
export interface FigureLink {
  readonly obs_id: string;
  /** The text between the brackets. */
  readonly text: string;
  /** The text of the same paragraph, heading or cell before the link. */
  readonly before: string;
  /** … and behind it. */
  readonly after: string;
  readonly position: Position;
}

/** What the archive knows of the text of an article without rendering it. */
export interface MarkdownFacts {
  readonly figureLinks: readonly FigureLink[];
  /** The visible text, block by block, with places. */
  readonly blocks: readonly TextBlock[];
  /** Where raw HTML stands. */
  readonly rawHtml: readonly Position[];
  /** Links, images and definitions whose scheme is none of those that texts may use. */
  readonly unsafeLinks: readonly { readonly scheme: string; readonly position: Position }[];
  /** What the page would leave out. */
  readonly notShown: readonly { readonly message: string; readonly hint: string; readonly position: Position }[];
}

const FIGURE_SCHEME = 'obs:';
/** All others are refused, not only those known to run scripts: nobody knows what browsers will learn. */
const SCHEMES = ['https', 'http', 'mailto', 'obs'];
const processor = unified().use(remarkParse).use(remarkGfm);
const processorWithoutMail = unified().use(remarkParse).use(remarkGfm).use(skipMail);

/** Reads Markdown with GFM, the same dialect that the pages are rendered from. Lines are counted in the whole file. */
export function readMarkdown(body: string, linesBefore: number): MarkdownFacts {
  const root = (body.includes('@') ? processor : processorWithoutMail).parse(body) satisfies Root;
  const addressOf = addressesIn(root);
  const figureLinks: FigureLink[] = [];
  const rawHtml: Position[] = [];
  const unsafeLinks: { scheme: string; position: Position }[] = [];
  const place = (node: Nodes): Position => ({
    line: (node.position?.start.line ?? 0) + linesBefore,
    column: node.position?.start.column ?? 0,
  });
  const visit = (node: Nodes): void => {
    if (node.type === 'html') rawHtml.push(place(node));
    const scheme = 'url' in node ? schemeOf(node.url) : undefined;
    if (scheme !== undefined && !SCHEMES.includes(scheme)) unsafeLinks.push({ scheme, position: place(node) });
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      figureLinks.push(...linksOf(node.children, place, addressOf));
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  const notShown = findNotShown(root).map(({ node, message, hint }) => ({ message, hint, position: place(node) }));
  return { figureLinks, blocks: readBlocks(root, addressOf, body, linesBefore), rawHtml, unsafeLinks, notShown };
}

/**
 * Takes the e-mail addresses out of GFM. It looks for one at every letter, which is half of its work, and in a text
 * without an @ for nothing.
 */
function skipMail(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => {
    const constructs = Object.entries(extension.text ?? {}).map(([code, ofCode]) => {
      const others = [ofCode ?? []].flat().filter(({ name }) => name !== 'emailAutolink');
      return [code, others] as const;
    });
    return { ...extension, text: Object.fromEntries(constructs.filter(([, others]) => others.length > 0)) };
  });
}

/** The address a node leads to, also by a definition elsewhere: `[1,96%][a]` … `[a]: obs:…`. */
function addressesIn(root: Root): (node: Nodes) => string {
  const definitions = new Map<string, string>();
  const visit = (node: Nodes): void => {
    // Of two with one name the first holds; the second is refused, see findNotShown.
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return (node) =>
    node.type === 'link' ? node.url : node.type === 'linkReference' ? (definitions.get(node.identifier) ?? '') : '';
}

function linksOf(
  children: readonly PhrasingContent[],
  place: (node: Nodes) => Position,
  addressOf: (node: Nodes) => string,
): FigureLink[] {
  const pieces = children.flatMap(flatten);
  const texts = pieces.map(textOf);
  const whole = texts.join('');
  let end = 0;
  return pieces.flatMap((piece, index) => {
    const text = texts[index] ?? '';
    const start = end;
    end += text.length;
    const address = addressOf(piece);
    if (!address.startsWith(FIGURE_SCHEME)) return [];
    return [
      {
        obs_id: address.slice(FIGURE_SCHEME.length),
        text,
        before: whole.slice(0, start),
        after: whole.slice(end),
        position: place(piece),
      },
    ];
  });
}

/** The inline nodes in reading order, with emphasis and the like dissolved into what they hold. */
function flatten(node: PhrasingContent): PhrasingContent[] {
  return 'children' in node && node.type !== 'link' && node.type !== 'linkReference'
    ? node.children.flatMap(flatten)
    : [node];
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
