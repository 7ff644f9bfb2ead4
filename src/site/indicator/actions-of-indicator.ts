import { paths } from '../../core/address/paths.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import { compareKeys } from '../../core/text/collate.ts';
import { isDoubtful, isResult } from '../../core/figure/statement.ts';
import type { Context } from '../context.ts';
import { lineOfFigure } from '../figure/figure-line.ts';
import type { ActionsView } from '../shell/actions-view.ts';
import { citePage } from '../shell/cite-page.ts';

interface ToldIndicatorPage {
  readonly title: string;
  /** Makes the full address of a path. */
  readonly address: (path: string) => string;
}

/** More numbers in one sentence would be a table. */
const MOST_COPIED = 3;

/** What readers take from the page of an indicator: its latest figures, each with who prints it, its files. */
export function viewActionsOfIndicator(context: Context, indicator: Indicator, told: ToldIndicatorPage): ActionsView {
  const { language, words } = context;
  const { title, address } = told;
  const path = paths.indicator(indicator.id, language);
  const latest = indicator.observations
    .filter((one) => isResult(one.value_type) && !isDoubtful(one))
    .toSorted((a, b) => compareKeys(b.time_period, a.time_period))
    // The latest of each place.
    .filter(({ ref_area }, index, all) => all.findIndex((other) => other.ref_area === ref_area) === index)
    .slice(0, MOST_COPIED)
    .map((observation) => lineOfFigure(context, { observation, indicator }, 'place'))
    .map((line) => `${line.title} ${line.value} (${line.note})`);
  return {
    copied:
      latest.length === 0 ? undefined : { label: words.actions.copyFigure, text: `${title}: ${latest.join('; ')}.` },
    citations: [citePage(context, title, address(path))],
    note: words.cite.addAccess,
    shared: { title, path },
    files: [
      { name: 'CSV', href: paths.indicatorCsv(indicator.id), type: 'text/csv' },
      { name: 'JSON', href: paths.indicatorJson(indicator.id), type: 'application/json' },
    ].map((file) => ({ ...file, note: words.actions.indicatorFileNote(indicator.observations.length) })),
  };
}
