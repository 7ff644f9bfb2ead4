import { accountFor, type NumeralFate } from '../core/ledger/account.ts';
import { positionIn, type TextBlock } from '../core/ledger/text-block.ts';
import { once } from '../core/once.ts';
import type { Position } from '../core/problem.ts';
import type { Archive, Article, Figure } from './archive.ts';

/** A numeral of an article, what became of it, and where it stands. */
export interface LedgerEntry extends NumeralFate {
  /** `body`, or the field of the front matter. */
  readonly part: 'title' | 'lead' | 'body';
  /** In the file; absent for front matter, which is found by its field. */
  readonly position: Position | undefined;
}

/** The ledger of one article. */
export interface ArticleLedger {
  readonly file: string;
  readonly article: Article;
  readonly entries: readonly LedgerEntry[];
}

/** The ledgers of all articles. */
export function ledgersOf({ articles, figures }: Archive): ArticleLedger[] {
  return [...articles.values()].map((article) => ({
    file: `content/articles/${article.id}.md`,
    article,
    entries: ledgerOf(article, (id) => figures.get(id)),
  }));
}

/**
 * What became of every numeral of an article, in reading order: headline, lead, text and tables. `figureOf` is that of
 * the archive that holds the article. The check, the notices and the report ask, and it is the dearest part of the check.
 */
export const ledgerOf: (article: Article, figureOf: (obs_id: string) => Figure | undefined) => readonly LedgerEntry[] =
  once(makeLedger);

function makeLedger(article: Article, figureOf: (obs_id: string) => Figure | undefined): LedgerEntry[] {
  const figuresIn = (blocks: readonly TextBlock[]) =>
    blocks.flatMap(({ figures }) => figures.flatMap(({ obs_id }) => figureOf(obs_id) ?? []));
  const excuses = article.numerals.map(({ text }) => text);
  const shown = figuresIn(article.blocks);
  const account = (part: LedgerEntry['part'], block: TextBlock): LedgerEntry[] => {
    const grounds = {
      excuses,
      thresholds: figuresIn([block]).flatMap(({ indicator }) => indicator.threshold_text ?? []),
      retold: part === 'body' ? [] : shown.map(({ observation }) => observation),
    };
    return accountFor(block, grounds).map((entry) => ({ ...entry, part, position: positionIn(block, entry.start) }));
  };
  const bare = (text: string): TextBlock => ({ text, runs: [], figures: [] });
  return [
    ...account('title', bare(article.title)),
    ...account('lead', bare(article.lead)),
    ...article.blocks.flatMap((block) => account('body', block)),
  ];
}
