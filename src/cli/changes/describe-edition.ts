import type { Archive } from '../../archive/archive.ts';
import type { Recorded } from '../../core/model/recorded.ts';
import { compareKeys } from '../../core/text/collate.ts';
import { describePages } from './describe-pages.ts';
import { summariseFigure } from './summarise-figure.ts';
import { sayByMachine } from './say-by-machine.ts';

/** What the site of an archive would say, in the form that is recorded: the same for the same archive, sorted by key. */
export function describeEdition(root: string, archive: Archive): Recorded {
  const figures = [...archive.figures].map(([id, figure]) => [id, summariseFigure(figure)] as const);
  const sentences = sayByMachine(archive);
  return {
    edition: archive.site.edition,
    pages: toObject(describePages(root, archive, new Map(sentences))),
    figures: toObject(figures),
    sentences: toObject(sentences),
  };
}

function toObject(entries: Iterable<readonly [key: string, says: string]>): Record<string, string> {
  return Object.fromEntries([...entries].sort(([a], [b]) => compareKeys(a, b)));
}
