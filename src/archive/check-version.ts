import { SCHEMA_VERSION } from '../core/model/site.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { readJson, type Document } from './read-json.ts';
import { SITE } from './reading.ts';

/** Where an archive names its version. */
const FIELD = 'schema_version';
/** That of archives which name none. */
const FIRST = 1;

/** The version of the model that an archive is written in; undefined where data/site.json does not let it be known. */
export function readVersion(root: string): number | undefined {
  const site = readJson(root, SITE);
  return site.ok ? versionOf(site.value) : undefined;
}

/** Tells an archive that is older or newer than what this program reads. */
export function checkVersion(root: string): Problem | undefined {
  const site = readJson(root, SITE);
  if (!site.ok) return undefined;
  const version = versionOf(site.value);
  if (version === undefined || version === SCHEMA_VERSION) return undefined;
  const isNamed = site.value.locate([FIELD]) !== undefined;
  const problem = problemAt(
    site.value,
    isNamed ? [FIELD] : [],
    'file/version',
    `The archive is of version ${version}${isNamed ? '' : ', which names none'}; this program reads version ${SCHEMA_VERSION}.`,
    version < SCHEMA_VERSION
      ? 'Run npm run migrate: it lifts the archive and says what it does.'
      : 'Update the program: it is older than the archive.',
  );
  return { ...problem, path: FIELD };
}

function versionOf({ value }: Document): number | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { [FIELD]: version = FIRST } = value as Record<string, unknown>;
  return Number.isInteger(version) && Number(version) > 0 ? Number(version) : undefined;
}
