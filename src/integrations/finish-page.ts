import { breakUnits } from './break-units.ts';
import { applyChanges, readTags, valueOf, type SourceEdit, type SourceTag } from './html-source.ts';
import { describePolicy, type PageNeeds } from './page-policy.ts';
import { refuseUnsafe } from './refuse-unsafe.ts';
import { changeAddresses, type RewriteAddress } from './rewrite-addresses.ts';

/**
 * A page as it is published, from one reading of its source: its addresses rewritten, its units ready to break, and its Content-Security-Policy
 * right behind its character set and so before all that loads. The policy stands in the page itself because static hosts
 * cannot be told to send it, and is made here because Astro's own takes its hashes before addresses change.
 */
export function finishPage(html: string, rewrite: RewriteAddress, needs: PageNeeds): string {
  const tags = readTags(html);
  const charset = tags.find((tag) => tag.name === 'meta' && valueOf(tag, 'charset') !== undefined);
  if (charset === undefined) throw new Error('the page does not name its character set');
  refuseUnsafe(tags);
  const changes = [...changeAddresses(html, tags, rewrite), ...breakUnits(html, tags)];
  const policy = describePolicy(tags, (tag) => textBehind(tag, html, changes), needs);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return applyChanges(html, [...changes, { start: charset.end, end: charset.end, text: meta }]);
}

/** A page with its linked style sheets within it. `read` gives the text of a style sheet by its address. */
export function embedStyles(html: string, read: (address: string) => string): string {
  const links = readTags(html).filter((tag) => tag.name === 'link' && valueOf(tag, 'rel') === 'stylesheet');
  const changes = links.map((link) => {
    const css = read(valueOf(link, 'href') ?? '');
    return { start: link.start, end: link.end, text: `<style>${css}</style>` };
  });
  return applyChanges(html, changes);
}

/** The text of a style or script with its change, if there is one. */
function textBehind(tag: SourceTag, html: string, changes: readonly SourceEdit[]): string {
  return changes.find(({ start }) => start === tag.end)?.text ?? html.slice(tag.end, tag.textEnd);
}
