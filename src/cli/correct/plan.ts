import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { within } from '../../archive/collection.ts';
import { readArticles } from '../../archive/read-articles.ts';
import { checkValueText } from '../../core/figure/check-value.ts';
import { findStrayQuotes } from '../../core/figure/check-quote.ts';
import { readValueText } from '../../core/figure/value-text.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import { observationSchema, type Observation } from '../../core/model/observation.ts';
import { parse, problemAt } from '../../core/parse.ts';
import type { PathStep, Problem } from '../../core/problem.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { messagesIn } from '../../i18n/index.ts';
import { formatData } from '../edit/format-data.ts';
import type { NewText } from '../edit/replace-files.ts';
import { correctable, type Answers } from './answers.ts';
import type { FoundFigure } from './find-figure.ts';
import { mendLinks, type LinkFate } from './mend-links.ts';

/** A correction that could be written. */
export interface CorrectionPlan {
  readonly after: Observation;
  /** What the correction says was shown before, and is shown now. */
  readonly from: string;
  readonly to: string;
  /** Words of the source that go, for they tell of what was shown before. */
  readonly gone: readonly string[];
  /** The file of the figure, and the articles whose links change with it. */
  readonly changes: ReadonlyMap<string, NewText>;
  /** Every link of an article to the figure, by file. */
  readonly links: readonly (LinkFate & { readonly file: string })[];
}

/**
 * Works out what a correction writes, or what is wrong with it by itself; what the check says to the archive with it is
 * the business of whoever writes. Nothing is written.
 */
export async function planCorrection(
  root: string,
  found: FoundFigure,
  answers: Answers,
): Promise<CorrectionPlan | { problems: readonly Problem[] }> {
  const { observation, indicator, index, where } = found;
  const place = within(where, ['observations', index]);
  const old = readFileSync(join(root, where.file), 'utf8');
  const { observations } = JSON.parse(old) as { observations: Record<string, unknown>[] };
  const fields = correctedFields(answers, observation);
  const parsed = parse(observationSchema, { ...observations[index], ...fields }, place);
  if (!parsed.ok) return { problems: parsed.problems };
  const after = parsed.value;
  const unread = checkValueText(after);
  if (unread.length > 0) {
    return {
      problems: unread.map(({ code, message, hint }) => problemAt(place, ['value_text'], code, message, hint)),
    };
  }
  const { from, to } = sayChange(observation, after, indicator);
  const { why, whyInEnglish, source, date } = answers;
  const entry = { date, from, to, why: { vi: why, en: whyInEnglish }, source };
  const corrections = [...((observations[index]?.['corrections'] as unknown[] | undefined) ?? []), entry];
  const text = setFields(old, ['observations', index], { ...fields, corrections });
  const changes = new Map([[where.file, { before: old, after: await formatData(where.file, text) }]]);
  const links: CorrectionPlan['links'][number][] = [];
  for (const { value: article, where: ofArticle } of readArticles(root, []).entries.values()) {
    const own = article.figureLinks.filter(({ obs_id }) => obs_id === observation.obs_id);
    if (own.length === 0) continue;
    const before = readFileSync(join(root, ofArticle.file), 'utf8');
    const mended = mendLinks(before, own, { before: observation, after });
    if (mended.text !== before) changes.set(ofArticle.file, { before, after: mended.text });
    links.push(...mended.fates.map((fate) => ({ ...fate, file: ofArticle.file })));
  }
  return { after, from, to, gone: listGone(observation, after), changes, links };
}

/** The fields to write; undefined for those that go because they would say what is usual, or what no longer is. */
function correctedFields({ value, period, type, basis }: Answers, before: Observation): Record<string, unknown> {
  const reading = value === before.value_text ? undefined : readValueText(value);
  return {
    ...(value !== before.value_text && { value_text: value }),
    // Where the words cannot be read, the numbers stay, and the words are told.
    ...(reading && {
      obs_value: reading.value,
      obs_value_upper: reading.upper,
      unit_mult: reading.mult === 0 ? undefined : reading.mult,
      obs_total: reading.total,
      comparator: reading.comparator,
    }),
    ...(period !== before.time_period && { time_period: period }),
    ...(type !== before.value_type && { value_type: type }),
    // Evidence of what was shown before is none of what is shown now.
    ...(value !== before.value_text && dropStrayQuotes(before, value)),
    ...(period !== before.time_period && { period_text: undefined }),
    // Whoever names a basis with a source has it from there.
    ...(basis !== before.basis && { basis, basis_source: undefined }),
  };
}

/** The sources without the quotes that do not hold the new value, where there are such. */
function dropStrayQuotes({ sources }: Observation, value: string): { sources?: Observation['sources'] } {
  const stray = findStrayQuotes({ sources, value_text: value });
  if (stray.length === 0) return {};
  return {
    sources: sources.map(({ quote, ...source }, index) =>
      quote === undefined || stray.includes(index) ? source : { ...source, quote },
    ),
  };
}

function listGone(before: Observation, after: Observation): string[] {
  const kept = after.sources.map(({ quote }) => quote);
  const quotes = before.sources.flatMap(({ quote }) => (quote === undefined || kept.includes(quote) ? [] : [quote]));
  return [
    ...quotes,
    ...(before.period_text !== undefined && after.period_text === undefined ? [before.period_text] : []),
  ];
}

/** The parts that change, as readers see them: "1,69%" and "1,96%", or "kỳ 2024" and "kỳ 2023". */
function sayChange(before: Observation, after: Observation, indicator: Indicator): { from: string; to: string } {
  const words = messagesIn('vi');
  const [old, fresh] = [correctable(before), correctable(after)];
  const say = ({ value_text, time_period, value_type, basis }: Observation) =>
    [
      old.value === fresh.value ? '' : value_text,
      old.period === fresh.period ? '' : `${words.table.period.toLowerCase()} ${formatPeriod(time_period, 'vi')}`,
      old.type === fresh.type ? '' : words.valueTypes[value_type].toLowerCase(),
      old.basis === fresh.basis
        ? ''
        : (indicator.bases.find(({ id }) => id === basis)?.label.vi ?? basis ?? words.figure.basisUnknown),
    ]
      .filter((part) => part !== '')
      .join(', ');
  return { from: say(before), to: say(after) };
}

/** JSON text with other values in some fields of one object; every other letter stays. */
function setFields(text: string, path: readonly PathStep[], fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields).reduce(
    (before, [name, value]) => applyEdits(before, modify(before, [...path, name], value, {})),
    text,
  );
}
