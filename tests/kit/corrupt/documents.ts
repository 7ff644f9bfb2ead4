import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml, stringify as writeYaml } from 'yaml';
import { z } from 'zod';
import { abbreviationSchema } from '../../../src/core/model/abbreviation.ts';
import { ethnicGroupSchema } from '../../../src/core/model/ethnic-group.ts';
import { articleFrontMatterSchema } from '../../../src/core/model/article.ts';
import { congressRoundSchema } from '../../../src/core/model/congress.ts';
import { indicatorSchema } from '../../../src/core/model/indicator.ts';
import { localitySchema } from '../../../src/core/model/locality.ts';
import { publisherSchema } from '../../../src/core/model/publisher.ts';
import { relationSchema } from '../../../src/core/model/relation.ts';
import { siteSchema } from '../../../src/core/model/site.ts';
import { topicSchema } from '../../../src/core/model/topic.ts';
import { unitSchema } from '../../../src/core/model/unit.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A place in the value of a file, with what the model says of it. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly value: Json;
  /** For a field: whether the model wants it. */
  readonly isRequired: boolean;
}

/** A file of an archive, taken apart: its value, and for articles the text below it. */
export interface CorruptibleFile {
  readonly file: string;
  readonly text: string;
  readonly value: Json;
  /** Markdown below the front matter; undefined for JSON. */
  readonly body: string | undefined;
  readonly places: readonly Place[];
  /** The file with another value. */
  readonly write: (value: Json) => string;
}

/** What the model says of each kind of file, by the beginning of its path. */
const SCHEMAS: readonly (readonly [beginning: string, schema: z.ZodType])[] = [
  ['content/articles/', articleFrontMatterSchema],
  ['data/indicators/', indicatorSchema],
  ['data/localities/', z.array(localitySchema)],
  ['data/congresses/', congressRoundSchema],
  ['data/site.json', siteSchema],
  ['data/publishers.json', z.array(publisherSchema)],
  ['data/topics.json', z.array(topicSchema)],
  ['data/units.json', z.array(unitSchema)],
  ['data/relations.json', z.array(relationSchema)],
  ['data/abbreviations.json', z.array(abbreviationSchema)],
  ['data/ethnic-groups.json', z.array(ethnicGroupSchema)],
];
const FENCED = /^---\n(?<yaml>[^]*?\n)---\n(?<body>[^]*)$/u;

/** Every file below content/articles and data/ that the model knows, taken apart, sorted by path. */
export function readCorruptible(root: string): CorruptibleFile[] {
  return ['content', 'data']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .flatMap((file) => {
      const schema = SCHEMAS.find(([beginning]) => file.startsWith(beginning))?.[1];
      return schema !== undefined && /\.(?:json|md)$/u.test(file) ? [takeApart(root, file, schema)] : [];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function takeApart(root: string, file: string, schema: z.ZodType): CorruptibleFile {
  const text = readFileSync(join(root, file), 'utf8');
  const { yaml, body } = FENCED.exec(text)?.groups ?? {};
  const value = (yaml === undefined ? JSON.parse(text) : parseYaml(yaml)) as Json;
  const model = z.toJSONSchema(schema, { io: 'input' });
  return {
    file,
    text,
    value,
    body,
    places: placesIn(value, [], false, model),
    write: (changed) =>
      body === undefined
        ? `${JSON.stringify(changed, undefined, 2)}\n`
        : `---\n${writeYaml(changed, { lineWidth: 0 })}---\n${body}`,
  };
}

type Model = z.core.JSONSchema.JSONSchema;

function placesIn(value: Json, path: Place['path'], isRequired: boolean, model: Model): Place[] {
  const here: Place = { path, value, isRequired };
  if (Array.isArray(value)) {
    const items = Array.isArray(model.items) ? {} : asModel(model.items);
    return [here, ...value.flatMap((entry, index) => placesIn(entry, [...path, index], false, items))];
  }
  if (value === null || typeof value !== 'object') return [here];
  const shape = chooseShape(model, value);
  return [
    here,
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesIn(inner, [...path, key], shape.required?.includes(key) === true, asModel(shape.properties?.[key])),
    ),
  ];
}

/** Of several shapes that a thing may have, the one of its `kind`. */
function chooseShape(model: Model, value: Record<string, Json>): Model {
  const shapes = (model.oneOf ?? model.anyOf ?? []).map(asModel);
  return shapes.find(({ properties }) => asModel(properties?.['kind']).const === value['kind']) ?? model;
}

function asModel(model: unknown): Model {
  return typeof model === 'object' && model !== null ? (model as Model) : {};
}

/** A copy of a value with the part at a path put through `change`. */
export function changeAt(value: Json, path: Place['path'], change: (part: Json) => Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return change(value) ?? null;
  if (Array.isArray(value)) return value.map((part, index) => (index === step ? changeAt(part, rest, change) : part));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      if (key !== step) return [[key, part]];
      const changed = rest.length === 0 ? change(part) : changeAt(part, rest, change);
      return changed === undefined ? [] : [[key, changed]];
    }),
  );
}
