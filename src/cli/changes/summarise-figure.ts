import type { Figure } from '../../archive/archive.ts';

/** What tells a figure from another one, in a line: what is usual is left out. */
export function summariseFigure({ observation, indicator }: Figure): string {
  const { value_text, time_period, value_type, ref_area, places, base_period, obs_status } = observation;
  const { basis, basis_source, ethnic_group, breakdown } = observation;
  const parts = [
    indicator.id,
    value_text,
    time_period,
    value_type,
    ref_area,
    places && `places ${places.join(' ')}`,
    base_period && `since ${base_period}`,
    basis && `basis ${basis}${basis_source === 'inferred' ? ' (inferred)' : ''}`,
    ethnic_group && `group ${ethnic_group}`,
    breakdown && `kind ${breakdown}`,
    obs_status === 'A' ? undefined : `status ${obs_status}`,
  ];
  return parts.filter((part) => part !== undefined).join(' | ');
}
