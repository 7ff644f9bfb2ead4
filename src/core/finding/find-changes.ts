import { lastOf } from '../item-at.ts';
import type { Observation } from '../model/observation.ts';
import { byWeight, listCourses, wayOf } from './courses.ts';
import type { FigureFinding } from './finding.ts';
import type { FindingGround } from './finding-ground.ts';

type ChangeFinding = Extract<FigureFinding, { readonly kind: 'change' }>;

/** What changed in a place from the first to the last of a course; of several of one definition the weightiest speaks. */
export function findChanges(ground: FindingGround): ChangeFinding[] {
  return listCourses(ground).flatMap((alike): ChangeFinding[] => {
    const [course] = alike.toSorted(byWeight);
    const way = course && wayOf(course, ground);
    return course === undefined || way === undefined
      ? []
      : [{ kind: 'change', way, first: course[0] as Observation, last: lastOf(course) }];
  });
}
