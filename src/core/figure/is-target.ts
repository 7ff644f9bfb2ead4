import type { Observation } from '../model/observation.ts';

/** Whether a figure is a target: plans are allotted, and what came of them is told by relations and charts. */
export function isTarget({ observation }: { readonly observation: Pick<Observation, 'value_type'> }): boolean {
  return observation.value_type === 'target';
}
