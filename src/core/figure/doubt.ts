import type { Observation } from '../model/observation.ts';

/** Whether a figure is most likely a misprint, `U` (of low reliability) in SDMX's CL_OBS_STATUS. */
export function isDoubtful({ obs_status }: Pick<Observation, 'obs_status'>): boolean {
  return obs_status === 'U';
}
