import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { FROZEN_ARCHIVE } from '../../tests/kit/frozen-archive.ts';
import { readFrontMatter } from '../archive/read-front-matter.ts';
import { listFiles } from '../archive/list-files.ts';
import { FILE_SCHEMAS } from '../core/model/files.ts';
import { buildSchemas } from './build-schemas.ts';
import type { JsonSchema } from './field-docs.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}/${path}`, 'utf8');
const schemaFor = (name: string) => JSON.parse(read(`src/schemas/${name}.schema.json`)) as JsonSchema;

const NAMES = Object.keys(FILE_SCHEMAS);
const FILES = ['data', 'content'].flatMap((folder) => listFiles(FROZEN_ARCHIVE, folder, /\.(?:json|mdx?)$/u));
const readData = (file: string) => readFileSync(`${FROZEN_ARCHIVE}/${file}`, 'utf8');
const nameFor = (file: string) => file.split('/')[1]?.replace(/\.json$/u, '') ?? '';

/** What a file holds: a JSON value, or the front matter of a text. */
function valueOf(file: string): unknown {
  if (file.endsWith('.json')) return JSON.parse(readData(file));
  const front = readFrontMatter(file, readData(file));
  return front.ok ? front.value.value : undefined;
}

/** A check by the JSON Schema of a kind of file: why a value does not follow it; nothing when it does. */
function validator(name: string): (value: unknown) => string[] {
  const validate = new Ajv2020({ allErrors: true, strictTuples: false }).compile(schemaFor(name));
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

/** Fields without a sentence, as paths. */
function unexplained(schema: JsonSchema, path: string): string[] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
      ...(field.description === undefined ? [`${path}.${name}`] : []),
      ...unexplained(field, `${path}.${name}`),
    ]),
    ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((option) => unexplained(option, path)),
    ...(schema.items ? unexplained(schema.items, `${path}[]`) : []),
  ];
}

describe('the JSON Schemas', () => {
  let built: Map<string, string>;
  beforeAll(async () => {
    built = await buildSchemas();
  });

  it('are what the model says; if not, run npm run schemas', () => {
    const kept = readdirSync(`${ROOT}/src/schemas`).filter((name) => name.endsWith('.schema.json'));
    expect(kept.sort()).toEqual([...built.keys()].sort());
    for (const [name, text] of built) expect(read(`src/schemas/${name}`), name).toBe(text);
  });

  it('explain fields in the words of the model', () => {
    const observation = schemaFor('indicators').properties?.['observations']?.items?.properties;
    expect(observation?.['obs_value']?.description).toBe(
      'The number as stated, before its scale word: 3.6 in "3,6 tỷ".',
    );
    // A field without a comment has that of the schema it names, also from another file and below a list.
    expect(observation?.['comparator']?.description).toMatch(/^How the printed number bounds the true one: `eq`/u);
    expect(observation?.['sources']?.description).toMatch(/^Where something is printed:/u);
    const [sum, , change] = schemaFor('relations').items?.oneOf ?? [];
    expect(sum?.properties?.['id']?.description).toMatch(/^Its own name/u);
    expect(change?.properties?.['way']?.description).toBe('Which way it went.');
  });

  it('explain every field; if not, write a comment above it in src/core/model/', () => {
    expect(NAMES.flatMap((name) => unexplained(schemaFor(name), name))).toEqual([]);
  });

  it('are known to the editor that .vscode/settings.json speaks to', () => {
    const settings = JSON.parse(read('.vscode/settings.json')) as {
      'json.schemas': { fileMatch: string[]; url: string }[];
      'yaml.schemas': Record<string, string>;
    };
    const urls = [...settings['json.schemas'].map(({ url }) => url), ...Object.keys(settings['yaml.schemas'])];
    expect(urls.sort()).toEqual(NAMES.map((name) => `./src/schemas/${name}.schema.json`).sort());
    for (const { fileMatch, url } of settings['json.schemas']) {
      expect(nameFor(fileMatch.join().replace(/^\//u, '')), url).toBe(/([a-z-]+)\.schema/u.exec(url)?.[1]);
    }
  });
});

describe('every file of an archive follows its JSON Schema', () => {
  it.each(NAMES)('%s', (name) => {
    const complaints = validator(name);
    const files = FILES.filter((file) => nameFor(file) === name);
    expect(files.map((file) => [file, ...complaints(valueOf(file))])).toEqual(files.map((file) => [file]));
  });

  it('and each has one', () => {
    expect(FILES.filter((file) => !NAMES.includes(nameFor(file)))).toEqual([]);
    expect(FILES.length).toBeGreaterThan(90);
  });
});

describe('a spoilt file does not', () => {
  const TOPIC = '^[a-z0-9]+(?:-[a-z0-9]+)*$';
  it.each([
    ['indicators/ho-ngheo', ['topic'], 'Giảm nghèo', [`/topic must match pattern "${TOPIC}"`]],
    ['indicators/ho-ngheo', ['observations', 0, 'obs_value'], '1,96', ['/observations/0/obs_value must be number']],
    ['indicators/ho-ngheo', ['direction'], 'up', ['/direction must be equal to one of the allowed values']],
    ['indicators/ho-ngheo', ['titel'], 'x', [' must NOT have additional properties']],
    ['indicators/ho-ngheo', ['title'], undefined, [" must have required property 'title'"]],
    ['localities/provinces', [0, 'centroid', 1], 220, ['/0/centroid/1 must be <= 180']],
  ] as const)('%s with a bad %j', (file, path, by, told) => {
    type Fields = Record<PropertyKey, unknown>;
    const value = valueOf(`data/${file}.json`) as Fields;
    const parent = path.slice(0, -1).reduce<Fields>((at, step) => at[step] as Fields, value);
    parent[path.at(-1) ?? ''] = by;
    expect(validator(nameFor(`data/${file}`))(value)).toEqual(told);
  });
});
