import { slugify } from '../core/text/normalise.ts';

/** What stands before the ids of headings of a text, and before no other id of any page: `muc-giam-ngheo`. */
const PREFIX = 'muc-';

/** An element as the renderer of Markdown has it, and what it lets a plugin do with one. */
interface Heading {
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Renderer {
  textContent(heading: Heading): string;
  setProperty(heading: Heading, name: 'id', value: string): void;
}

/**
 * Gives the headings of a text their ids. By themselves they would be named after their words alone, and a heading such
 * as "Tìm" would take the id of the search field, or that of a figure's passage. Of two with the same words the second
 * is numbered; one whose words leave no letter is numbered too.
 */
export function headingIds() {
  const taken = new Set<string>();
  return {
    name: 'ids of headings',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit: (node: Heading, renderer: Renderer) => {
        // The heading of footnotes is named by what leads to it.
        if (typeof node.properties['id'] === 'string') return;
        const id = freeId(PREFIX + slugify(renderer.textContent(node)), taken);
        taken.add(id);
        renderer.setProperty(node, 'id', id);
      },
    },
  };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const isBare = wanted === PREFIX;
  const numbered = (n: number) => (isBare ? `${PREFIX}${n}` : `${wanted}-${n}`);
  if (!isBare && !taken.has(wanted)) return wanted;
  let n = isBare ? 1 : 2;
  while (taken.has(numbered(n))) n += 1;
  return numbered(n);
}
