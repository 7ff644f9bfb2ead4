import type { Observation, ValueType } from '../model/observation.ts';

/** Whether a figure is a target: plans are allotted, and what came of them is told by relations and charts. */
export function isTarget({ observation }: { readonly observation: Pick<Observation, 'value_type'> }): boolean {
  return observation.value_type === 'target';
}

/** Whether such a value tells what there was, as results and estimates do: these may answer a target. */
export function isResult(type: ValueType): boolean {
  return type === 'actual' || type === 'estimate';
}

/** Whether it is most likely a misprint, `U` (of low reliability) in SDMX's CL_OBS_STATUS. */
export function isDoubtful({ obs_status }: Pick<Observation, 'obs_status'>): boolean {
  return obs_status === 'U';
}
