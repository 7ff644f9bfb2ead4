import type { ProblemCode } from '../../../src/core/problem.ts';
import type { ArchiveFixture } from '../archive-fixture.ts';

/** A mistake that an editor may make in the small archive, and all that the checker says to it. */
export interface BadInput {
  /** The mistake, as what an archive has: "a comparator that is no word of the model". */
  readonly what: string;
  readonly spoil: (archive: ArchiveFixture) => void;
  readonly told: readonly Told[];
}

/** A problem: `file:line:column path` (without what is unknown), code, message, hint. */
export type Told = readonly [place: string, code: ProblemCode, message: string, hint: string];

/** Files of the small archive. */
export const SITE = 'data/site.json';
export const PUBLISHERS = 'data/publishers.json';
export const TOPICS = 'data/topics.json';
export const UNITS = 'data/units.json';
export const REFERENCES = 'data/references.json';
export const RELATIONS = 'data/relations.json';
export const OLD_PLACES = 'data/localities/bac-kan.json';
export const NEW_PLACES = 'data/localities/thai-nguyen-2025.json';
export const ROUND = 'data/congresses/2024.json';
export const POVERTY = 'data/indicators/ho-ngheo.json';
export const DELEGATES = 'data/indicators/dai-bieu.json';
export const CONGRESS_ARTICLE = 'content/articles/2024/dai-hoi.md';
export const PARTY_ARTICLE = 'content/articles/2021/nghi-quyet.md';

/** A mistake made by putting one text for another. */
export function replace(file: string, text: string, by: string): BadInput['spoil'] {
  return (archive) => {
    archive.replace(file, text, by);
  };
}

/** A mistake made by writing a whole file. */
export function write(file: string, content: string | Uint8Array): BadInput['spoil'] {
  return (archive) => {
    archive.write(file, content);
  };
}
