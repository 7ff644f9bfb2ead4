import { day } from '../../core/model/common.ts';
import { valueType, type Observation } from '../../core/model/observation.ts';
import { composeLetters, foldSpaces } from '../../core/text/normalise.ts';
import { UsageError } from '../edit/run-command.ts';
import type { AskEditor } from './ask.ts';
import type { FoundFigure } from './find-figure.ts';

/** What a figure shall say, and the words that go with the change. */
export interface Answers {
  readonly value: string;
  readonly period: string;
  readonly type: string;
  /** Undefined where none is named. */
  readonly basis: string | undefined;
  readonly why: string;
  readonly whyInEnglish: string | undefined;
  readonly source: string;
  readonly date: string;
}

/** The options that answer questions, each with what its value looks like and what it says. */
export const ANSWERS = {
  value: ['"1,96%"', 'what the source prints: number, unit and the words around them'],
  period: ['2023', 'when it holds, where that was wrong'],
  type: ['word', `${valueType.options.join(', ')}, where that was wrong`],
  basis: ['id', 'the definition it was measured by, where that was wrong'],
  why: ['"…"', 'why it is corrected, one sentence in Vietnamese that readers see'],
  'why-en': ['"…"', 'the same in English'],
  source: ['"…"', 'the address that shows it, or who pointed it out'],
  date: ['day', 'the day of the correction; today where it is left out'],
} as const satisfies Record<string, readonly [value: string, says: string]>;

export type Given = Readonly<Partial<Record<keyof typeof ANSWERS, string | undefined>>>;

/** Takes the answers given as options and, where somebody can be asked, asks for the others. */
export async function gatherAnswers(
  options: Given,
  { observation, indicator }: FoundFigure,
  today: string,
  ask: AskEditor | undefined,
): Promise<Answers> {
  const now = correctable(observation);
  const hasBases = indicator.bases.length > 0;
  const given = Object.fromEntries(
    Object.entries(options).map(([name, text]) => [name, tidyAnswer(text ?? '')]),
  ) as Given;
  if (ask === undefined) requireAnswers(given);
  const answer = async (name: keyof typeof ANSWERS, question: string, standing: string) =>
    given[name] ?? (ask === undefined ? standing : tidyAnswer(await ask(question, standing)));
  const value = await answer('value', 'Value, as printed', now.value);
  const period = await answer('period', 'Period', now.period);
  const type = await answer('type', 'Type', now.type);
  // Where an indicator has no definitions to choose from, nobody is asked for one.
  const basis = hasBases ? await answer('basis', 'Basis', now.basis ?? '') : (given.basis ?? '');
  const why = await answer('why', 'Why, one sentence in Vietnamese', '');
  const source = await answer('source', 'Source of the correction', '');
  const date = given.date ?? today;
  requireWords({ why, source, date });
  return {
    ...{ value, period, type, why, source, date },
    basis: basis === '' ? undefined : basis,
    whyInEnglish: given['why-en'] === '' ? undefined : given['why-en'],
  };
}

/** What of a figure can be corrected here. */
export function correctable(observation: Observation): Pick<Answers, 'value' | 'period' | 'type' | 'basis'> {
  const { value_text, time_period, value_type, basis } = observation;
  return { value: value_text, period: time_period, type: value_type, basis };
}

function tidyAnswer(text: string): string {
  return foldSpaces(composeLetters(text));
}

/** All that is missing at once. */
function requireAnswers(given: Given): void {
  const changes = (['value', 'period', 'type', 'basis'] as const).some((name) => given[name] !== undefined);
  const missing = [...(changes ? [] : (['value'] as const)), ...(['why', 'source'] as const)].filter(
    (name) => given[name] === undefined,
  );
  if (missing.length === 0) return;
  const list = missing.map((name) => `\n  --${name} ${ANSWERS[name].join('  ')}`);
  throw new UsageError(`Options are missing:${list.join('')}`);
}

/** A correction without a reason or a source is one that nobody can check. */
function requireWords({ why, source, date }: Pick<Answers, 'why' | 'source' | 'date'>): void {
  if (why === '') throw new UsageError('The reason is empty. Say in one sentence why the figure is corrected.');
  if (source === '')
    throw new UsageError('The source is empty. Name the address that shows it, or who pointed it out.');
  if (!day.safeParse(date).success)
    throw new UsageError(`"${date}" is not a day on the calendar. Write it as 2025-07-01.`);
}
