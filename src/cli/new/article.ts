import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { period, slug as slugSchema } from '../../core/model/common.ts';
import { composeLetters, foldSpaces, slugify } from '../../core/text/normalise.ts';
import { readGiven } from '../edit/read-given.ts';
import type { DraftedFile, NewThing, Values } from './kind.ts';

/** An article with all the fields that one needs, to be told below. */
export const article: NewThing = {
  says: 'an article, to be told in your own words',
  options: {
    title: { value: '"…"', says: 'our own headline, without figures', isNeeded: true },
    year: { value: 'yyyy', says: 'the year of its event, else of its publication, else of its dating', isNeeded: true },
    locality: { value: 'id', says: 'the locality it is about, the most important one', isNeeded: true },
    topic: { value: 'id', says: 'a topic of data/topics.json', isNeeded: true },
    slug: { value: 'words', says: 'the end of its address; else made from the title' },
    event: { value: 'date', says: 'the day of the event, where it is printed: 2024-05-09' },
    published: { value: 'date', says: 'when the original was published, where it is printed' },
    publisher: { value: 'id', says: 'who published the original, from data/publishers.json' },
    original: { value: 'file', says: 'the text of the original, for its checksum' },
  },
  draft: draftArticle,
};

/** Stands where nobody has taken the checksum of an original yet. */
const NO_CHECKSUM = '0'.repeat(64);

function draftArticle(values: Values): DraftedFile | readonly string[] {
  const title = foldSpaces(composeLetters(values['title'] ?? ''));
  const year = values['year'] ?? '';
  const slug = values['slug'] ?? slugify(title);
  const checksum = values['original'] === undefined ? NO_CHECKSUM : checksumOf(values['original']);
  const wrong = [
    ...(title === '' ? ['--title is empty. Write a headline.'] : []),
    ...(/^[12]\d{3}$/u.test(year) ? [] : [`--year "${year}" is not a year. Write it as 2024.`]),
    ...wrongSlug(slug, values['slug'] !== undefined),
    ...wrongDates(values, year),
    ...(checksum === undefined ? [`--original "${values['original'] ?? ''}" cannot be read. Correct the path.`] : []),
  ];
  if (wrong.length > 0) return wrong;
  const { event, published } = values;
  const dated =
    event !== undefined
      ? { edtf: event, basis: 'event' }
      : published !== undefined
        ? { edtf: published, basis: 'printed' }
        : { edtf: `${year}?`, basis: 'inferred', note: 'Mới đoán năm; ghi lại suy từ đâu.' };
  const frontMatter = {
    title,
    lead: 'Viết một, hai câu tóm tắt.',
    form: 'digest',
    publisher: values['publisher'],
    published,
    event,
    dated,
    localities: [values['locality']],
    topics: [values['topic']],
    source: { title: 'Chép nhan đề của bài gốc', sha256: checksum },
  };
  return {
    file: `content/articles/${year}/${slug}.md`,
    text: `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\nKể lại bài bằng lời của mình ở đây.\n`,
    what: `the article ${year}/${slug}`,
    next: `Write its lead, the title of its source${checksum === NO_CHECKSUM ? ', its checksum (sha256sum original.txt)' : ''} and its text; then npm run check.`,
  };
}

function wrongSlug(slug: string, isGiven: boolean): string[] {
  if (slugSchema.safeParse(slug).success) return [];
  if (!isGiven) return ['--title makes no address. Give one with --slug lower-case-words.'];
  const better = slugify(slug);
  return [`--slug "${slug}" is no address. Write it as ${better === '' ? 'lower-case-words' : better}.`];
}

function wrongDates(values: Values, year: string): string[] {
  const dates = ['event', 'published'].filter((name) => values[name] !== undefined);
  const bad = dates.filter((name) => !period.safeParse(values[name]).success);
  if (bad.length > 0) {
    return bad.map(
      (name) => `--${name} "${values[name] ?? ''}" is not a date on the calendar. Write it as 2024-05-09.`,
    );
  }
  const [first] = dates;
  const date = first && values[first];
  if (first === undefined || date === undefined || date.startsWith(year)) return [];
  return [`--${first} ${date} is not in ${year}. Correct it, or --year.`];
}

function checksumOf(path: string): string | undefined {
  try {
    return createHash('sha256').update(readGiven(path)).digest('hex');
  } catch {
    return undefined;
  }
}
