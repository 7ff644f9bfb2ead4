import { paths } from '../../core/address/paths.ts';
import { capitalise } from '../../core/text/common-words.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { joinList } from '../../core/text/join-list.ts';
import type { Context } from '../context.ts';
import { saySourceLine, type SourceLineView } from '../figure/source-line-view.ts';
import type { PlaceView } from '../place/place-view.ts';
import type { ActionsView } from '../shell/actions-view.ts';
import { citePage } from '../shell/cite-page.ts';
import { saySummary, type SummaryPart } from './summary-view.ts';

interface ToldPlacePage {
  readonly id: string;
  readonly name: string;
  readonly place: PlaceView;
  readonly lastDay: string;
  readonly summary: readonly SummaryPart[];
  readonly source: SourceLineView | undefined;
  /** Makes the full address of a path. */
  readonly address: (path: string) => string;
}

/** What readers take from the page of a place: what is known of it, or else what it is called today. */
export function viewActionsOfPlace(context: Context, told: ToldPlacePage): ActionsView {
  const { language, words } = context;
  const { id, name, place } = told;
  const path = paths.locality(id, language);
  const title = [name, ...place.then.slice(1).map((unit) => unit.name)].join(', ');
  return {
    copied: sayCopied(context, told, title),
    citations: [citePage(context, capitalise(title), told.address(path))],
    note: words.cite.addAccess,
    shared: { title: capitalise(title), path },
    files: [],
  };
}

function sayCopied(context: Context, told: ToldPlacePage, title: string): ActionsView['copied'] {
  const { language, words } = context;
  const { place, lastDay, summary, source } = told;
  if (source !== undefined) {
    const text = `${capitalise(title)}. ${saySummary(summary)} ${saySourceLine(context, source)}`;
    return { label: words.actions.copyFigure, text };
  }
  if (place.now.length === 0) return undefined;
  const now = joinList(
    place.now.map((unit) => unit.name),
    language,
  );
  const within = place.within.map((unit) => unit.name);
  return {
    label: words.locality.copyPresent,
    text: `${words.locality.presentName([now, ...within].join(', '), title, formatPeriod(lastDay, language))}.`,
  };
}
