import { measureOf } from '../../archive/measure-of.ts';
import type { Archive, Figure } from '../../archive/archive.ts';
import { once } from '../../core/once.ts';
import { isResult, isTarget } from '../../core/figure/statement.ts';
import { lastDayOfPeriod } from '../../core/figure/period-end.ts';
import { paths } from '../../core/address/paths.ts';
import { compareKeys, compareVietnamese } from '../../core/text/collate.ts';
import { viewFigure } from '../figure/figure-view.ts';
import { sayBasis } from '../figure/say-basis.ts';
import { viewTarget } from '../target/target-view.ts';
import type { Context } from '../context.ts';
import { viewCourse, type CourseView } from './course-view.ts';

/** The figures of a place on one topic: results beside what was aimed at. */
export interface TopicView {
  readonly id: string;
  readonly title: string;
  /** "7 kết quả, 1 chỉ tiêu, kế hoạch". */
  readonly count: string;
  readonly rows: readonly TopicRow[];
  /** Whether there is anything in the columns; an empty one is left out. */
  readonly hasResults: boolean;
  readonly hasGoals: boolean;
}

/** What one indicator says, narrowed to what its figures count. */
export interface TopicRow {
  readonly title: string;
  readonly href: string;
  /** The latest first. */
  readonly results: readonly TopicCell[];
  readonly goals: readonly TopicCell[];
  /** How many results more its page has. */
  readonly more: string | undefined;
  readonly course: CourseView | undefined;
}

export interface TopicCell {
  readonly phrase: string;
  readonly href: string;
  readonly isGoal: boolean;
  /** Period, kind where it is no plain result, definition, state of a target, and doubts. */
  readonly note: string;
}

type Topic = Archive['topics'] extends ReadonlyMap<string, infer T> ? T : never;

/** More results of one row stand on the page of the indicator. */
const MOST_RESULTS = 3;

/** Figures by topic: those of the key indicators first, then in the order of data/topics.json. */
export function viewTopics(context: Context, figures: readonly Figure[]): TopicView[] {
  const { archive, language, words } = context;
  const byTopic = Map.groupBy(figures, ({ indicator }) => indicator.topic);
  return sortTopics(archive).flatMap(({ id, title }) => {
    const ofTopic = byTopic.get(id) ?? [];
    if (ofTopic.length === 0) return [];
    const results = ofTopic.filter(isShownAsResult).length;
    const rows = viewRows(context, ofTopic);
    return {
      id,
      title: title[language],
      count: words.locality.topicCount(results, ofTopic.length - results),
      rows,
      hasResults: results > 0,
      hasGoals: results < ofTopic.length,
    };
  });
}

/** What is asked first stands first. */
const sortTopics = once(({ site, topics, indicators }: Archive): Topic[] => {
  const asked = site.key_indicators.map((id) => indicators.get(id)?.topic ?? '');
  const rank = ({ id }: Topic) => (asked.includes(id) ? asked.indexOf(id) : asked.length);
  return [...topics.values()].sort((a, b) => rank(a) - rank(b));
});

function viewRows(context: Context, figures: readonly Figure[]): TopicRow[] {
  const { archive, language, words } = context;
  const byMeasure = Map.groupBy(figures, (figure) => measureOf(archive, figure).title.vi);
  return [...byMeasure]
    .sort(([a], [b]) => compareVietnamese(a, b))
    .flatMap(([, group]) => {
      const sorted = group.toSorted((a, b) =>
        compareKeys(lastDayOfPeriod(b.observation), lastDayOfPeriod(a.observation)),
      );
      const [first] = sorted;
      if (first === undefined) return [];
      const results = sorted.filter(isShownAsResult);
      const left = results.length - MOST_RESULTS;
      return {
        title: measureOf(archive, first).title[language],
        href: paths.indicator(first.indicator.id, language),
        results: results.slice(0, MOST_RESULTS).map((figure) => viewTopicCell(context, figure)),
        goals: sorted.filter((figure) => !isShownAsResult(figure)).map((figure) => viewTopicCell(context, figure)),
        more: left > 0 ? words.locality.moreResults(left) : undefined,
        course: viewCourse(context, results),
      };
    });
}

function viewTopicCell(context: Context, figure: Figure): TopicCell {
  const { words } = context;
  const { phrase, href, period, kind, type, isDoubtful, isDisputed } = viewFigure(context, figure);
  return {
    phrase,
    href,
    isGoal: !isShownAsResult(figure),
    note: [
      period,
      type === 'actual' || type === 'target' ? undefined : kind.toLowerCase(),
      sayBasis(context, figure),
      isTarget(figure) ? viewTarget(context, figure).state.text.toLowerCase() : undefined,
      isDoubtful ? words.conflicts.doubt : undefined,
      isDisputed ? words.conflicts.mark.toLowerCase() : undefined,
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

/** Results and estimates stand on one side, targets, plans and forecasts on the other. */
function isShownAsResult({ observation }: Figure): boolean {
  return isResult(observation.value_type);
}
