import type { Figure } from '../../archive/archive.ts';
import { citePlain } from '../../core/cite/plain.ts';
import { sayComparator } from '../../core/figure/format.ts';
import { paths } from '../../core/address/paths.ts';
import { startSmall } from '../../core/text/common-words.ts';
import { markPrinted, sayForeign, type Said } from '../../core/text/foreign.ts';
import { conflictOfFigure } from '../relation/conflict-view.ts';
import type { ActionsView } from '../shell/actions-view.ts';
import { viewTarget, type StateView } from '../target/target-view.ts';
import type { Context } from '../context.ts';
import { isTarget } from '../../core/figure/statement.ts';
import { correctionsOf } from './correction-view.ts';
import { viewFigure, type FigureView } from './figure-view.ts';
import { sayBasis } from './say-basis.ts';
import { saySourceLine, viewSourceLine, type SourceLineView } from './source-line-view.ts';

/** The first screen of a figure: the number, what must be known to use it, where it comes from, what to do with it. */
export interface FigureHeadView {
  readonly figure: FigureView;
  /** Indicator, place and period in one line. */
  readonly heading: string;
  /** Which definition it was measured by; absent where the indicator has only one. */
  readonly basis: string | undefined;
  /** What a reader must know before using the number, the gravest first. */
  readonly warnings: readonly Warning[];
  readonly source: SourceLineView;
  readonly actions: ActionsView;
  /** The title of the page out of its site, and what it is about. */
  readonly title: string;
  readonly description: string;
}

/** A mark in the head with its sentence; the address is where the page tells more. */
export interface Warning {
  readonly kind: 'doubt' | 'dispute' | 'target' | 'correction';
  /** What the mark says: "Cần kiểm tra lại". */
  readonly mark: string;
  readonly text: Said;
  readonly href: string | undefined;
  /** Of a target, whether results answer it. */
  readonly state?: StateView;
}

export function viewFigureHead(context: Context, figure: Figure, address: (path: string) => string): FigureHeadView {
  const { language, words } = context;
  const view = viewFigure(context, figure);
  const heading = words.figure.titleAt(view.title, view.place.name, view.period);
  const warnings = warnOf(context, figure);
  const source = viewSourceLine(context, figure);
  const basis = sayBasis(context, figure);
  // The state of a target stands in its proviso.
  const marks = warnings.filter(({ kind }) => kind !== 'target').map(({ mark }) => ` (${startSmall(mark)})`);
  const told: ToldFigureHead = {
    view,
    number: [view.phrase, view.proviso, ...marks].join(''),
    heading: basis === undefined ? heading : `${heading} (${basis})`,
    warnings,
    source,
    address,
  };
  const printed = language === 'vi' ? '' : ` (${view.printed.text})`;
  const said = warnings.map(({ text }) => text.text);
  return {
    figure: view,
    heading,
    basis,
    warnings,
    source,
    actions: viewActions(context, figure, told),
    title: `${told.number}: ${told.heading}`,
    description: [
      `${told.heading}: ${view.phrase}${printed}${view.proviso}.`,
      ...said,
      saySourceLine(context, source),
    ].join(' '),
  };
}

function warnOf(context: Context, figure: Figure): Warning[] {
  const { language, words } = context;
  const { observation } = figure;
  const view = viewFigure(context, figure);
  const warnings: Warning[] = [];
  if (view.isDoubtful) {
    const text = observation.comment ? sayForeign(observation.comment, language) : undefined;
    warnings.push({
      kind: 'doubt',
      mark: words.figure.doubt.mark,
      text: text ?? { text: words.figure.doubt.sentence, lang: undefined },
      href: undefined,
    });
  }
  const conflict = conflictOfFigure(context, observation.obs_id);
  if (conflict) {
    const others = conflict.claims.filter(({ id }) => id !== observation.obs_id).map(({ phrase }) => phrase);
    warnings.push({
      kind: 'dispute',
      mark: words.conflicts.mark,
      text: { text: words.conflicts.others(others.join('; ')), lang: undefined },
      href: '#nguon-khac-nhau',
    });
  }
  if (isTarget(figure)) {
    const { state, sentences } = viewTarget(context, figure);
    const [first = ''] = sentences;
    warnings.push({
      kind: 'target',
      mark: state.text,
      text: { text: first, lang: undefined },
      href: '#chi-tieu',
      state,
    });
  }
  const [latest] = correctionsOf(figure, context).toReversed();
  if (latest) {
    warnings.push({
      kind: 'correction',
      mark: words.corrections.marked,
      text: { text: words.corrections.on(latest.date), lang: undefined },
      href: '#dinh-chinh',
    });
  }
  return warnings;
}

/** What leaves the page in any form: no number without what must be known to use it. */
interface ToldFigureHead {
  readonly view: FigureView;
  /** The number with its kind and its marks. */
  readonly number: string;
  /** The heading with the definition. */
  readonly heading: string;
  readonly warnings: readonly Warning[];
  readonly source: SourceLineView;
  readonly address: (path: string) => string;
}

function viewActions(context: Context, { observation, indicator }: Figure, told: ToldFigureHead): ActionsView {
  const { archive, language, words } = context;
  const { view, number, heading, warnings, source, address } = told;
  const comparator = sayComparator(observation, language, words);
  const grave = warnings.filter(({ kind }) => kind === 'doubt' || kind === 'dispute');
  const cautions = [
    ...grave.map(({ mark, text }) => `${mark}: ${text.text}`),
    ...warnings.filter(({ kind }) => kind === 'correction').map(({ text }) => text.text),
  ];
  return {
    copied: {
      label: grave.length > 0 ? words.actions.copyWithWarning : words.actions.copyFigure,
      text: [
        `${view.phrase}${view.proviso}: ${startSmall(heading)}.`,
        ...cautions,
        saySourceLine(context, source),
      ].join(' '),
    },
    citations: [
      {
        label: words.article.cite,
        text: markPrinted(
          citePlain(
            {
              authors: [],
              title: `${heading}: ${number}`,
              kind: words.cite.after(view.sources.map(({ cited }) => cited)),
              publisher: archive.site.publisher,
              published: undefined,
              url: address(view.href),
            },
            language,
          ),
          view.sources.flatMap(({ printed }) => printed),
          language,
        ),
      },
    ],
    note: [...(comparator === '' ? [] : [words.figure.keepComparator(comparator)]), words.cite.addAccess].join(' '),
    shared: { title: `${number}: ${heading}`, path: view.href },
    files: [
      { name: words.actions.indicatorFile('CSV'), href: paths.indicatorCsv(indicator.id), type: 'text/csv' },
      { name: words.actions.indicatorFile('JSON'), href: paths.indicatorJson(indicator.id), type: 'application/json' },
    ].map((file) => ({ ...file, note: words.actions.indicatorFileNote(indicator.observations.length) })),
  };
}
