import type { PathStep } from './problem.ts';

interface Schema {
  readonly _zod: { readonly def: unknown };
}

/** As much of what a zod schema says of itself as it takes to walk through one. */
interface Definition {
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly items?: readonly Schema[];
  /** What is optional, or has a default. */
  readonly innerType?: Schema;
  /** The kinds of a union, told apart by the field `discriminator`. */
  readonly options?: readonly Schema[];
  readonly discriminator?: string;
}

/**
 * The fields that a schema knows at a place; none where it knows no object. `input` is the whole value, which says of
 * which kind an entry is where there are several.
 */
export function knownFields(schema: Schema, path: readonly PathStep[], input: unknown): string[] {
  let definition = unwrapSchema(schema, input);
  let value = input;
  for (const step of path) {
    const next = definition?.shape?.[step] ?? definition?.items?.[Number(step)] ?? definition?.element;
    value = fieldOf(value, step);
    definition = next && unwrapSchema(next, value);
  }
  return Object.keys(definition?.shape ?? {});
}

/** What a schema says once what is optional is taken as given and a union is narrowed to the kind of the value. */
function unwrapSchema(schema: Schema, value: unknown): Definition | undefined {
  const definition = schema._zod.def as Definition;
  if (definition.innerType) return unwrapSchema(definition.innerType, value);
  const { options, discriminator } = definition;
  if (options === undefined || discriminator === undefined) return definition;
  const kind = fieldOf(value, discriminator);
  return options
    .map((option) => unwrapSchema(option, value))
    .find((option) => {
      const choice = option?.shape?.[discriminator]?._zod as { values?: ReadonlySet<unknown> } | undefined;
      return choice?.values?.has(kind) === true;
    });
}

function fieldOf(value: unknown, step: PathStep): unknown {
  return (value as Record<PathStep, unknown> | null | undefined)?.[step];
}
