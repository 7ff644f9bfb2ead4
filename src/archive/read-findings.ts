import { findingsSchema, type AcceptedFindings } from '../core/model/finding.ts';
import type { Problem } from '../core/problem.ts';
import type { PlacedValue } from './collection.ts';
import { ifThere, readOne } from './read-collections.ts';

/** The sentences of the program that an editor has accepted; an archive may do without the file while there are none. */
export const FINDINGS = 'data/findings.json';

/** Reads data/findings.json; undefined where there is none. */
export function readFindings(root: string, problems: Problem[]): PlacedValue<AcceptedFindings> | undefined {
  const [file] = ifThere(root, FINDINGS);
  return file === undefined ? undefined : readOne(root, file, findingsSchema, problems);
}
