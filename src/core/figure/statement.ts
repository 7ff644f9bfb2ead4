import type { Observation } from '../model/observation.ts';

/** Whether a figure is a target: plans are allotted, and what came of them is told by relations and charts. */
export function isTarget({ observation }: { readonly observation: Pick<Observation, 'value_type'> }): boolean {
  return observation.value_type === 'target';
}

/** Whether it tells what there was, as results and estimates do: these may answer a target. */
export function isResult({ value_type }: Pick<Observation, 'value_type'>): boolean {
  return value_type === 'actual' || value_type === 'estimate';
}

/** Whether it is most likely a misprint, `U` (of low reliability) in SDMX's CL_OBS_STATUS. */
export function isDoubtful({ obs_status }: Pick<Observation, 'obs_status'>): boolean {
  return obs_status === 'U';
}
