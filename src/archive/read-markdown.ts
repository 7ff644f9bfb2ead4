import { chartAt, type ChartAddress } from '../core/address/chart-link.ts';
import { figureAt } from '../core/address/figure-link.ts';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { TextBlock } from '../core/ledger/text-block.ts';
import type { Position } from '../core/problem.ts';
import type { ShownPicture } from './check-pictures.ts';
import { findAddresses } from './find-addresses.ts';
import { findElements } from './find-elements.ts';
import { findNotShown, walk, type NotShown } from './find-not-shown.ts';
import { findDeepNode, findTangle, type Tangle } from './find-tangle.ts';
import { readBlocks } from './read-blocks.ts';
import { findCharts } from './read-charts.ts';

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

/** A picture that a text asks for: `[Hộ nghèo, tỉnh Lâm Đồng](chart:ho-ngheo?area=lam-dong)`. */
export interface ChartLink {
  /** The address as written. */
  readonly address: string;
  /** What it asks for; undefined where it is not written as it has to be. */
  readonly asked: ChartAddress | undefined;
  readonly title: string;
  /** Whether it is a paragraph of its own. */
  readonly isAlone: boolean;
  readonly position: Position;
}

/** What the archive knows of the text of an article without rendering it. */
export interface MarkdownFacts {
  readonly figureLinks: readonly FigureLink[];
  readonly chartLinks: readonly ChartLink[];
  /** The visible text, block by block, with places. */
  readonly blocks: readonly TextBlock[];
  /** Where raw HTML stands. */
  readonly rawHtml: readonly Position[];
  /** Elements and attributes of HTML that a page may not hold; articles hold none at all. */
  readonly unsafeElements: readonly Omit<Remark, 'hint'>[];
  /** Links, images and definitions whose address does not lead where it seems to, or is of a kind that texts may not use. */
  readonly unsafeLinks: readonly Remark[];
  /** Where pictures are shown, and what their addresses are. */
  readonly pictures: readonly ShownPicture[];
  /** What the page would leave out. */
  readonly notShown: readonly Remark[];
  /** Why the text was not read; then nothing else is known of it. */
  readonly tangle: Tangle | undefined;
}

/** Something said of a place in the text. */
export interface Remark {
  readonly message: string;
  readonly hint: string;
  readonly position: Position;
}

const processor = unified().use(remarkParse).use(remarkGfm);
const processorWithoutMail = unified().use(remarkParse).use(remarkGfm).use(skipMail);
/** In MDX an indent makes no code, so that links and pictures may stand behind one; components are read as HTML. */
const processorOfPages = unified().use(remarkParse).use(remarkGfm).use(skipIndentedCode);

/** Reads Markdown with GFM, the same dialect that the pages are rendered from. Lines are counted in the whole file. `mdx` reads as much of a page as is Markdown. */
export function readMarkdown(body: string, linesBefore: number, dialect: 'md' | 'mdx' = 'md'): MarkdownFacts {
  const root = parseMarkdown(body, dialect);
  if ('code' in root) return { ...NOTHING, tangle: { ...root, position: lower(root.position, linesBefore) } };
  const nodes = [...walk(root)];
  const addressOf = addressesIn(nodes);
  const place = (node: Nodes): Position => ({
    line: (node.position?.start.line ?? 0) + linesBefore,
    column: node.position?.start.column ?? 0,
  });
  const remark = ({ node, message, hint }: NotShown): Remark => ({ message, hint, position: place(node) });
  const { unsafe, pictures } = findAddresses(nodes);
  return {
    figureLinks: nodes.flatMap((node) =>
      node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
        ? linksOf(node.children, place, addressOf)
        : [],
    ),
    chartLinks: findCharts(root, nodes, addressOf, textOf).map(({ node, address, title, isAlone }) => ({
      address,
      asked: chartAt(address),
      title,
      isAlone,
      position: place(node),
    })),
    blocks: readBlocks(root, addressOf, body, linesBefore),
    rawHtml: nodes.filter(({ type }) => type === 'html').map(place),
    unsafeElements:
      dialect === 'mdx'
        ? findElements(nodes, body).map(({ message, position }) => ({
            message,
            position: lower(position, linesBefore),
          }))
        : [],
    unsafeLinks: unsafe.map(remark),
    pictures: pictures.map(({ node, address }) => ({
      address,
      position: place(node),
      isByName: node.type === 'imageReference',
    })),
    notShown: findNotShown(root, nodes).map(remark),
    tangle: undefined,
  };
}

const NOTHING = {
  figureLinks: [],
  chartLinks: [],
  blocks: [],
  rawHtml: [],
  unsafeElements: [],
  unsafeLinks: [],
  pictures: [],
  notShown: [],
};

/** The tree of a text, or why it was not read to the end. */
function parseMarkdown(body: string, dialect: 'md' | 'mdx'): Root | Tangle {
  const tangle = findTangle(body);
  if (tangle !== undefined) return tangle;
  const ofArticles = body.includes('@') ? processor : processorWithoutMail;
  const root = (dialect === 'mdx' ? processorOfPages : ofArticles).parse(body) satisfies Root;
  return findDeepNode(root) ?? root;
}

function lower({ line, column }: Position, lines: number): Position {
  return { line: line + lines, column };
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

function skipIndentedCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }];
}

/** The address a node leads to, also by a definition elsewhere: `[1,96%][a]` … `[a]: obs:…`. */
function addressesIn(nodes: readonly Nodes[]): (node: Nodes) => string {
  const definitions = new Map<string, string>();
  for (const node of nodes) {
    // Of two with one name the first holds; the second is refused, see findNotShown.
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  }
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
    const obs_id = figureAt(addressOf(piece));
    if (obs_id === undefined) return [];
    return [
      {
        obs_id,
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
