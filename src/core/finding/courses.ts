import { lengthOfPeriod } from '../figure/period-length.ts';
import { findSeriesBreak, groundOfFigure } from '../figure/series-break.ts';
import { lastOf } from '../item-at.ts';
import type { Observation } from '../model/observation.ts';
import { compareKeys } from '../text/collate.ts';
import { isHoldable, isSurelyBelow } from './eligible.ts';
import { dayOfFigure, type FindingGround } from './finding-ground.ts';
import { byExactness } from './rank.ts';
import { strandOf } from './rank-class.ts';
import { firstHandOf } from './source-sort.ts';

/**
 * The figures of one place that may be held against each other, the earliest first, one for each date: on one ground, by
 * one stated definition, printed by one sort of source.
 */
export type Course = readonly Observation[];

/**
 * The courses of an indicator of two dates or more: in one list those of one place, count and definition, of which several
 * differ by their sort of source, the length of their dates or a break between them.
 */
export function listCourses(ground: FindingGround): Course[][] {
  const holdable = ground.indicator.observations.filter((one) => isHoldable(one, ground));
  const alike = Map.groupBy(holdable, (one) => keyOfCourse(one, ground));
  return [...alike.values()].map((figures) => coursesOf(figures, ground));
}

/** The one with the most dates first, then the one that goes on longest. */
export function byWeight(a: Course, b: Course): number {
  return b.length - a.length || byFirstDay(lastOf(b), lastOf(a)) || compareKeys(lastOf(a).obs_id, lastOf(b).obs_id);
}

/** Which way a course went from its first to its last figure; undefined of numbers that may be equal but for how they were rounded. */
export function wayOf(course: Course, ground: FindingGround): 'up' | 'down' | 'equal' | undefined {
  const [first, last] = [course[0] as Observation, lastOf(course)];
  if (isSurelyBelow(first, last, ground)) return 'up';
  if (isSurelyBelow(last, first, ground)) return 'down';
  return first.value_text === last.value_text ? 'equal' : undefined;
}

/** What figures of one course share beside their sort of source and the length of their dates. */
function keyOfCourse(observation: Observation, { indicator }: FindingGround): string {
  return JSON.stringify([observation.ref_area, strandOf(observation, indicator), observation.basis]);
}

function coursesOf(figures: readonly Observation[], ground: FindingGround): Course[] {
  const lengths = Map.groupBy(figures, ({ time_period }) => lengthOfPeriod(time_period));
  return [...lengths.values()].flatMap((alike) => {
    const sorts = new Set(alike.flatMap((one) => firstHandOf(ground.sortsOf(one))));
    return [...sorts].flatMap((sort) =>
      partAtBreaks(
        alike.filter((one) => ground.sortsOf(one).includes(sort)),
        ground,
      ),
    );
  });
}

/** Border by border, reform by reform: figures sorted by time, of which nothing parts any two. */
function partAtBreaks(figures: readonly Observation[], ground: FindingGround): Course[] {
  const courses: Observation[][] = [];
  for (const [, ofDate] of Map.groupBy(figures.toSorted(byFirstDay), ({ time_period }) => time_period)) {
    const [figure] = ofDate.toSorted(byExactness) as [Observation];
    const course = courses.at(-1);
    const isSame =
      course !== undefined &&
      findSeriesBreak(groundOfFigure(lastOf(course)), groundOfFigure(figure), ground) === undefined;
    if (isSame) course.push(figure);
    else courses.push([figure]);
  }
  return courses.filter(({ length }) => length > 1);
}

function byFirstDay(a: Observation, b: Observation): number {
  return compareKeys(dayOfFigure(a), dayOfFigure(b));
}
