import { Tokenizer } from 'htmlparser2';

/** An attribute with a value, as it is written; `start` and `end` are the offsets of the value, without quotes. */
export interface SourceAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A start tag and where it stands in the source of a page. */
export interface SourceTag {
  readonly name: string;
  readonly attributes: readonly SourceAttribute[];
  readonly start: number;
  /** The offset behind its `>`. */
  readonly end: number;
  /** The offset at which the text of a script, style or another element without markup in it ends. */
  readonly textEnd: number;
}

/**
 * Every start tag of a page with offsets, so that a page can be changed in places and stay as it is elsewhere. Names are
 * in lower case; values as written, with their character references.
 */
export function readTags(html: string): SourceTag[] {
  const tags: { -readonly [K in keyof SourceTag]: SourceTag[K] }[] = [];
  let attributes: SourceAttribute[] = [];
  let attribute = { name: '', start: -1, end: -1 };
  const endTag = (endIndex: number) => {
    const tag = tags.at(-1);
    if (tag !== undefined) tag.end = tag.textEnd = endIndex + 1;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, end) => {
        attributes = [];
        tags.push({ name: html.slice(start, end).toLowerCase(), attributes, start: start - 1, end, textEnd: end });
      },
      onattribname: (start, end) => {
        attribute = { name: html.slice(start, end).toLowerCase(), start: -1, end: -1 };
      },
      onattribdata: (start, end) => {
        attribute = { ...attribute, start: attribute.start < 0 ? start : attribute.start, end };
      },
      onattribend: () => {
        const { start, end } = attribute;
        if (start >= 0) attributes.push({ ...attribute, value: html.slice(start, end) });
      },
      onopentagend: endTag,
      onselfclosingtag: endTag,
      ontext: (start, end) => {
        const tag = tags.at(-1);
        // The text right behind a tag; in a script or style it comes in pieces where it looks like markup.
        if (tag?.textEnd === start) tag.textEnd = end;
      },
      onattribentity: ignore,
      ontextentity: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tags;
}

/** The value of an attribute, or undefined when the tag has none of that name. */
export function valueOf(tag: SourceTag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

/** A place in a source and what shall stand there. */
export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with its changes made; they must not overlap. */
export function applyChanges(source: string, changes: readonly SourceEdit[]): string {
  const inOrder = [...changes].sort((a, b) => a.start - b.start);
  const pieces = inOrder.map(({ start, text }, index) => source.slice(inOrder[index - 1]?.end ?? 0, start) + text);
  return pieces.join('') + source.slice(inOrder.at(-1)?.end ?? 0);
}

function ignore(): void {
  // What is no start tag needs no note.
}
