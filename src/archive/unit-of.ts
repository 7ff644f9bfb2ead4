import type { Unit } from '../core/model/unit.ts';
import type { Archive } from './archive.ts';

/** The unit of an indicator of a checked archive. */
export function unitOf(archive: Archive, code: string): Unit {
  const unit = archive.units.get(code);
  if (unit === undefined) throw new Error(`no unit ${code}`);
  return unit;
}
