import type { Archive, Figure } from '../../archive/archive.ts';
import { findingGroundOf } from '../../archive/finding-ground.ts';
import { drawSpark } from '../../core/chart/spark.ts';
import { timeOf } from '../../core/chart/time-of.ts';
import { listCourses, wayOf, type Course } from '../../core/finding/courses.ts';
import { fullValueOf } from '../../core/finding/rank.ts';
import { itemAt, lastOf } from '../../core/item-at.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import { onceEach } from '../../core/once.ts';
import { compareKeys } from '../../core/text/collate.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { inBrackets } from '../../core/text/in-brackets.ts';
import type { Context } from '../context.ts';
import { viewFigure } from '../figure/figure-view.ts';

/** How the results of one row went, as a picture the size of a word. */
export interface CourseView {
  readonly svg: string;
  /** What it shows, with its ends and the definition: "2018–2020: từ 20% xuống 18,5% (chuẩn 2016–2020)". */
  readonly text: string;
}

/** Fewer are told by their numbers. */
const LEAST_YEARS = 3;
const YEAR = /^\d{4}$/u;

/**
 * Figures of one indicator that may be held against each other, year by year: of several such courses the one that leads
 * to the latest year; undefined where none has three.
 */
export function viewCourse(context: Context, figures: readonly Figure[]): CourseView | undefined {
  const { archive, language, words } = context;
  const [{ indicator } = { indicator: undefined }] = figures;
  if (indicator === undefined) return undefined;
  const shown = new Set(figures.map(({ observation }) => observation));
  const [course] = annualCoursesOf(archive, indicator)
    .filter((one) => one.every((observation) => shown.has(observation)))
    .toSorted((a, b) => compareKeys(lastOf(b).time_period, lastOf(a).time_period) || b.length - a.length);
  if (course === undefined) return undefined;
  const [first, last] = [itemAt(course, 0), lastOf(course)];
  const phraseOf = (observation: typeof first) => viewFigure(context, { observation, indicator }).phrase;
  const years = formatPeriod(`${first.time_period}/${last.time_period}`, language);
  const way = wayOf(course, findingGroundOf(archive, indicator));
  const { basis } = viewFigure(context, { observation: last, indicator });
  const text = words.locality.course(years, way, phraseOf(first), phraseOf(last)) + inBrackets(basis);
  const points = course.map((observation) => ({ at: timeOf({ observation }), value: fullValueOf(observation) }));
  return { svg: drawSpark(points, text), text };
}

const annualCoursesOf = onceEach((archive: Archive, indicator: Indicator): readonly Course[] =>
  listCourses(findingGroundOf(archive, indicator))
    .flat()
    .filter((course) => course.length >= LEAST_YEARS && course.every(({ time_period }) => YEAR.test(time_period))),
);
