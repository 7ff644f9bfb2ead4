import type { Article } from './archive.ts';
import type { ArticleLedger, LedgerEntry } from './ledger.ts';
import { plain, type Paint } from './paint.ts';

/** What became of every numeral, for a terminal: by article, with place, text and fate, then a line that counts them. */
export function formatLedger(ledgers: readonly ArticleLedger[], paint: Paint = plain): string {
  return ledgers
    .map(({ file, article, entries }) => {
      const lines = entries.map((entry) => formatEntry(entry, article));
      return [paint('file', file), ...lines, `  ${countFates(entries)}`, ''].join('\n');
    })
    .map((block) => `${block}\n`)
    .join('');
}

function formatEntry(entry: LedgerEntry, article: Article): string {
  const { part, position, text } = entry;
  const place = position === undefined ? part : `${position.line}:${position.column}`;
  return `  ${place.padEnd(8)} ${text.padEnd(28)} ${sayFate(entry, article)}`;
}

function sayFate({ fate }: LedgerEntry, article: Article): string {
  switch (fate.kind) {
    case 'bound':
      return `bound to ${fate.obs_id}`;
    case 'recognised':
      return `recognised as ${fate.as}`;
    case 'excused':
      return `excused because ${article.numerals[fate.excuse]?.because ?? ''}`;
    case 'in words':
      return 'written in words';
    case 'unbound':
      return 'bound to nothing';
  }
}

/** "12 numerals: 8 bound, 3 date, 1 excused"; what is written in words is no numeral. */
function countFates(entries: readonly LedgerEntry[]): string {
  const numerals = entries.filter(({ inWords }) => inWords !== true);
  const kinds = Map.groupBy(numerals, ({ fate }) => (fate.kind === 'recognised' ? fate.as : fate.kind));
  const counts = [...kinds].map(([kind, ofKind]) => `${ofKind.length} ${kind}`);
  return `${numerals.length} ${numerals.length === 1 ? 'numeral' : 'numerals'}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`;
}
