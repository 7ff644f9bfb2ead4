import type { z } from 'zod';
import { knownFields } from './known-fields.ts';
import { formatPath, type PathStep, type Position, type Problem, type ProblemCode } from './problem.ts';
import { fail, succeed, type Result } from './result.ts';
import { nearestName } from './text/nearest-name.ts';

/** Where a value was read from, so that a problem can point into the file. */
export interface Where {
  /** Path below the archive's root. */
  readonly file: string;
  /** The place of the value within the file, when it is not the whole of it. */
  readonly base?: readonly PathStep[];
  /** The point in the file at which the value of a path begins. */
  locate(path: readonly PathStep[]): Position | undefined;
}

/** Makes a problem at a place in a file. */
export function problemAt(
  where: Where,
  path: readonly PathStep[],
  code: ProblemCode,
  message: string,
  hint: string,
): Problem {
  const place = [...(where.base ?? []), ...path];
  return { code, file: where.file, path: formatPath(place), position: where.locate(place), message, hint };
}

/** Reads a value by a schema: the typed value, or every problem in it at once, worded for an editor. */
export function parse<S extends z.ZodType>(schema: S, input: unknown, where: Where): Result<z.output<S>> {
  const result = schema.safeParse(input);
  if (result.success) return succeed(result.data);
  const hintFor = (key: string, path: readonly PathStep[]) => {
    const absent = knownFields(schema, path, input).filter((field) => valueAt(input, [...path, field]) === undefined);
    const near = nearestName(key, absent);
    return near === undefined ? 'Remove it, or correct its name.' : `Did you mean "${near}"? Else remove it.`;
  };
  return fail(result.error.issues.flatMap((issue) => describeIssue(issue, input, where, hintFor)));
}

type Issue = z.core.$ZodIssue;

function describeIssue(
  issue: Issue,
  input: unknown,
  where: Where,
  /** What to do about an unknown field. */
  hintFor: (key: string, path: readonly PathStep[]) => string,
): Problem[] {
  const path = issue.path.filter((step): step is PathStep => typeof step !== 'symbol');
  const at = (code: ProblemCode, message: string, hint: string, to: readonly PathStep[] = path) =>
    problemAt(where, to, code, message, hint);
  const value = valueAt(input, path);

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        at('field/unknown', `The field "${key}" is not part of the model.`, hintFor(key, path), [...path, key]),
      );
    case 'invalid_value': {
      const choices = issue.values.map((choice) => `"${String(choice)}"`).join(', ');
      if (value === undefined) return [missing(path, at, `Write one of ${choices}.`)];
      return [at('field/choice', `${quoteValue(value)} is not one of the words allowed.`, `Write one of ${choices}.`)];
    }
    case 'invalid_type':
      if (value === undefined) return [missing(path, at, `Add it; it holds ${kindWords(issue.expected)}.`)];
      return [
        at(
          'field/type',
          `${quoteValue(value)} is ${kindOfValue(value)}not ${kindWords(issue.expected)}.`,
          typeHint(issue.expected, value, path),
        ),
      ];
    case 'invalid_format':
      return [
        at(
          'field/format',
          `${quoteValue(value)} is not of the form expected.`,
          `It must match ${issue.pattern ?? issue.format}.`,
        ),
      ];
    case 'too_small':
    case 'too_big':
      return [tooSmallOrBig(issue, value, at)];
    case 'invalid_union': {
      if (issue.discriminator === undefined) return [notAllowed(issue, value, at)];
      // zod tells the options but does not declare them.
      const { options = [] } = issue as { options?: readonly unknown[] };
      const choices = options.map((choice) => `"${String(choice)}"`).join(', ');
      if (value === undefined) return [missing(path, at, `Write one of ${choices}.`)];
      return [at('field/choice', `${quoteValue(value)} is not one of the words allowed.`, `Write one of ${choices}.`)];
    }
    case 'custom': {
      const { code = 'field/format', hint = 'Correct it.' } = (issue.params ?? {}) as {
        code?: ProblemCode;
        hint?: string;
      };
      return [at(code, `${quoteValue(value)} ${issue.message}.`, hint)];
    }
    default:
      return [notAllowed(issue, value, at)];
  }
}

type At = (code: ProblemCode, message: string, hint: string, to?: readonly PathStep[]) => Problem;

function notAllowed(issue: Issue, value: unknown, at: At): Problem {
  const message = `${quoteValue(value)} is not allowed here: ${issue.message}.`;
  return at('field/format', message, 'Compare it with an entry that works.');
}

/** A missing field has no place of its own: the problem points at the thing that lacks it. */
function missing(path: readonly PathStep[], at: At, hint: string): Problem {
  const problem = at('field/missing', `The field "${String(path.at(-1) ?? '')}" is missing.`, hint, path.slice(0, -1));
  const suffix = formatPath(path.slice(-1));
  const joint = problem.path === '' || suffix.startsWith('[') ? '' : '.';
  return { ...problem, path: `${problem.path}${joint}${suffix}` };
}

function tooSmallOrBig(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, value: unknown, at: At): Problem {
  const isSmall = issue.code === 'too_small';
  const limit = isSmall ? issue.minimum : issue.maximum;
  if (issue.origin === 'string' || issue.origin === 'array') {
    const [one, many] = issue.origin === 'string' ? ['character', 'characters'] : ['entry', 'entries'];
    const bound = `${isSmall ? 'at least' : 'at most'} ${limit} ${Number(limit) === 1 ? one : many}`;
    return at('field/length', `${quoteValue(value)} is too ${isSmall ? 'short' : 'long'}.`, `It takes ${bound}.`);
  }
  const bound = issue.inclusive === false ? (isSmall ? 'more than' : 'less than') : isSmall ? 'at least' : 'at most';
  return at(
    'field/range',
    `${quoteValue(value)} is too ${isSmall ? 'small' : 'large'}.`,
    `It must be ${bound} ${limit}.`,
  );
}

const KIND_WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object of fields',
};

function kindWords(kind: string): string {
  return KIND_WORDS[kind] ?? kind;
}

/** The kind of a value and a comma; nothing for null and Infinity, which are kinds of their own. */
function kindOfValue(value: unknown): string {
  if (value === null || value === Infinity || value === -Infinity) return '';
  return `${Array.isArray(value) ? 'a list' : kindWords(typeof value)}, `;
}

function typeHint(expected: string, value: unknown, path: readonly PathStep[]): string {
  if (expected === 'number' && typeof value === 'string') {
    return 'Write a number without quotes, with a full stop before decimals.';
  }
  if (expected === 'string' && typeof value === 'number') return `Put it in quotes: "${value}".`;
  if (value === null && typeof path.at(-1) === 'string') return 'Leave the field out when the value is unknown.';
  return `Write ${kindWords(expected)}.`;
}

function quoteValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (typeof value === 'number') return String(value);
  return value === undefined ? 'nothing' : cut(JSON.stringify(value));
}

function cut(text: string): string {
  return text.length > 58 ? `${text.slice(0, 57)}…` : text;
}

function valueAt(input: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PathStep, unknown> | null | undefined)?.[step], input);
}
