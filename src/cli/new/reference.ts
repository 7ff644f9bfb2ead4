import { date, day, slug, url } from '../../core/model/common.ts';
import { composeLetters, foldSpaces, slugify } from '../../core/text/normalise.ts';
import type { DraftedFile, NewThing, Values } from './kind.ts';

/** A page elsewhere that prints figures. */
export const reference: NewThing = {
  says: 'a page that is no article of this archive but prints figures of it',
  options: {
    id: { value: 'words', says: 'its permanent name: bdt-tuyen-quang-2024', isNeeded: true },
    publisher: { value: 'id', says: 'a publisher of data/publishers.json', isNeeded: true },
    url: { value: 'address', says: 'where it stands', isNeeded: true },
    title: { value: '"…"', says: 'its headline as printed; none when unknown' },
    date: { value: 'date', says: 'the date printed: 2024-09-09; none when unknown' },
    retrieved: { value: 'day', says: 'the day you read it' },
    'archived-url': { value: 'address', says: 'a copy in an archive of the web' },
  },
  draft: draftReference,
};

function draftReference(values: Values): DraftedFile | readonly string[] {
  const id = values['id'] ?? '';
  const title = foldSpaces(composeLetters(values['title'] ?? ''));
  const wrong = [
    ...(slug.safeParse(id).success
      ? []
      : [`--id "${id}" is no name. Write it as ${slugify(id) || 'lower-case-words'}.`]),
    ...['url', 'archived-url'].flatMap((option) =>
      values[option] === undefined || url.safeParse(values[option]).success
        ? []
        : [`--${option} "${values[option]}" is not a web address. Write the whole address, beginning with https://.`],
    ),
    ...(values['date'] === undefined || date.safeParse(values['date']).success
      ? []
      : [`--date "${values['date']}" is not a date on the calendar. Write it as 2024-09-09, 2024-09 or 2024.`]),
    ...(values['retrieved'] === undefined || day.safeParse(values['retrieved']).success
      ? []
      : [`--retrieved "${values['retrieved']}" is not a day on the calendar. Write it as 2025-07-01.`]),
  ];
  if (wrong.length > 0) return wrong;
  return {
    file: 'data/references.json',
    entry: {
      id,
      publisher: values['publisher'],
      title: title === '' ? undefined : title,
      url: values['url'],
      archived_url: values['archived-url'],
      date: values['date'],
      retrieved: values['retrieved'],
    },
    what: `the reference ${id}`,
    next: `Name it as the source of the figures it prints, { "reference": "${id}" }; until then the check notices that nothing does.`,
  };
}
