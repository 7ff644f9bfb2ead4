import { findOtherNamed, namesByHabit, type NamedField } from '../core/figure/read-id.ts';
import type { Notice } from '../core/notice.ts';
import { formatPath } from '../core/problem.ts';
import { joinList } from '../core/text/join-list.ts';
import type { Archive, Figure } from './archive.ts';

/**
 * Ids that name another place, period or type than their figure has. They are permanent, so that the fields may be right
 * all the same: a correction of the figure then says what became of it, and nothing is told.
 */
export function findIdsOfOthers({ figures, localities }: Archive): Notice[] {
  const names = new Set([...localities.values()].flatMap(namesByHabit));
  return [...figures.values()].flatMap(({ observation, indicator }) => {
    if (observation.corrections.length > 0) return [];
    const places = [observation.ref_area, ...(observation.places ?? [])].flatMap((id) => localities.get(id) ?? []);
    const fields = findOtherNamed(observation, places, (name) => names.has(name));
    return fields.length === 0 ? [] : [tellOther({ observation, indicator }, fields)];
  });
}

const NAMED: Readonly<Record<NamedField, string>> = { ref_area: 'place', time_period: 'period', value_type: 'type' };

function tellOther({ observation, indicator }: Figure, fields: readonly NamedField[]): Notice {
  const { obs_id } = observation;
  const list = (say: (field: NamedField) => string) => joinList(fields.map(say), 'en');
  const recorded = list((field) => `${field} is "${observation[field]}"`);
  return {
    code: 'id/other-named',
    file: `data/indicators/${indicator.id}.json`,
    path: formatPath(['observations', indicator.observations.indexOf(observation), 'obs_id']),
    message: `"${obs_id}" by habit names another ${list((field) => NAMED[field])}: ${recorded}.`,
    hint: 'Correct the field if it is wrong; if the field is right, record under "corrections" what changed, for the id stays.',
  };
}
