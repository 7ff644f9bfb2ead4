import type { CorruptibleFile } from './documents.ts';
import type { Corruption, CorruptionKind, Expectation } from './kind.ts';
import type { Random } from './random.ts';
import { changeDigit } from './value-kinds.ts';

const LINK = /\[(?<shown>[^\]]+)\]\(obs:(?<id>[^)]+)\)/gu;
/** "từ" is not among them: before a plain figure it may begin a change, "giảm từ 5% xuống 3%". */
const WORDS = ['hơn', 'trên', 'gần', 'khoảng', 'dưới', 'ít nhất', 'tối đa', 'không quá'];
const BOUNDING = new RegExp(`(?:${WORDS.join('|')}) $`, 'iu');

/** Corruptions of the text of an article, and of ids across files. */
export const TEXT_KINDS: readonly CorruptionKind[] = [
  inText('changed digit in the text of a link', 'told', LINK, ([whole, shown = ''], random) =>
    whole.replace(shown, () => changeDigit(shown, random)),
  ),
  inText('unknown id in a link', 'told', LINK, ([whole]) => whole.replace(/\)$/u, 'q)')),
  inText('comparator word added before a link', 'told', /(?<= )\[[^\]]+\]\(obs:[^)]+\)/gu, ([whole], random, before) =>
    // "hơn [x]" becomes "gần [x]"; "[x]" becomes "gần [x]". A word that says the same as the one there changes nothing.
    BOUNDING.test(before) ? undefined : `${random.pick(['ít nhất', 'tối đa', 'chừng']) ?? ''} ${whole}`,
  ),
  inText(
    'comparator word of a link dropped',
    'told',
    new RegExp(
      `(?:(?<=\\[)(?:${WORDS.join('|')}) (?=[^\\]]+\\]\\(obs:)|(?:${WORDS.join('|')}) (?=\\[[0-9][^\\]]*\\]\\(obs:))`,
      'giu',
    ),
    () => '',
  ),
  inText('link taken from its figure', 'told', LINK, ([, shown = '']) => shown),
  inText('link to a figure of another text', 'told', LINK, ([whole], random, _, files) => {
    const id = /obs:(?<id>[^)]+)/u.exec(whole)?.groups?.['id'] ?? '';
    const figures = figuresIn(files);
    const text = figures.get(id)?.value_text;
    const other = random.pick(
      [...figures].filter(([, { value_text }]) => digitsOf(value_text) !== digitsOf(text ?? '')),
    );
    return other && whole.replace(`obs:${id}`, `obs:${other[0]}`);
  }),
  swappedIds(),
  // Dates and the like are not held against anything.
  inText(
    'changed digit of a numeral that is no figure',
    'either',
    /(?<![[\p{L}\p{N}.,/:-])[0-9]+(?=[ /.,–-])(?![^[\n]*\]\(obs:)/gu,
    ([whole], random) => changeDigit(whole, random),
  ),
  inText('other words in the text', 'either', /(?<= )\p{Ll}+(?= )/gu, ([whole]) => `${whole}x`),
];

type Change = (
  match: RegExpExecArray,
  random: Random,
  before: string,
  files: readonly CorruptibleFile[],
) => string | undefined;

/** Changes one match of a pattern in the text of an article. */
function inText(name: string, expect: Expectation, pattern: RegExp, change: Change): CorruptionKind {
  return {
    name,
    expect,
    corrupt: (files, random): Corruption | undefined => {
      const article = random.pick(
        files.filter(({ body }) => body !== undefined && [...body.matchAll(pattern)].length > 0),
      );
      const match = random.pick([...(article?.body ?? '').matchAll(pattern)]);
      if (article?.body === undefined || match === undefined) return undefined;
      const head = article.text.length - article.body.length + match.index;
      const by = change(match, random, article.text.slice(0, head), files);
      if (by === undefined) return undefined;
      const content = article.text.slice(0, head) + by + article.text.slice(head + match[0].length);
      return { file: article.file, content, what: `${match[0]} -> ${by}` };
    },
  };
}

interface Printed {
  readonly obs_id: string;
  readonly value_text: string;
  readonly ref_area: string;
  readonly time_period: string;
  readonly value_type: string;
  readonly sources: readonly { readonly article?: string }[];
}

function figuresIn(files: readonly CorruptibleFile[]): Map<string, Printed> {
  const indicators = files.filter(({ file }) => file.startsWith('data/indicators/'));
  const observations = indicators.flatMap(
    ({ value }) => (value as unknown as { observations: Printed[] }).observations,
  );
  return new Map(observations.map((observation) => [observation.obs_id, observation]));
}

/**
 * Two figures that print the same number may be taken for each other, and nothing in the archive says so; nor does it
 * where no article links to either.
 */
function swappedIds(): CorruptionKind {
  return {
    name: 'two obs_ids of an indicator swapped',
    expect: 'told',
    corrupt: (files, random) => {
      const file = random.pick(
        files.filter(({ file, value }) => file.startsWith('data/indicators/') && countOf(value) > 1),
      );
      if (file === undefined) return undefined;
      const { observations } = file.value as unknown as { observations: Printed[] };
      const a = random.pick(observations);
      const b = random.pick(observations.filter((other) => other !== a));
      if (a === undefined || b === undefined) return undefined;
      const swap = (id: string) => (id === a.obs_id ? b.obs_id : id === b.obs_id ? a.obs_id : id);
      const content = file.text.replace(/(?<="obs_id": ")[^"]+/gu, swap);
      const isFree = [a, b].every(({ sources }) => sources.every(({ article }) => article === undefined));
      const isTwin = isFree ? habitOf(a) === habitOf(b) : digitsOf(a.value_text) === digitsOf(b.value_text);
      return { file: file.file, content, what: `${a.obs_id} and ${b.obs_id}`, ...(isTwin ? { expect: 'either' } : {}) };
    },
  };
}

/** What makes up an id by habit: only a source behind it may tell two figures apart. */
function habitOf({ ref_area, time_period, value_type }: Printed): string {
  const [first = '', last = '..'] = time_period.split('/');
  return [ref_area, (last === '..' ? first : last).slice(0, 4), value_type].join(' ');
}

function countOf(value: unknown): number {
  return (value as { observations: unknown[] }).observations.length;
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}
