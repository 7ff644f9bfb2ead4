import { slug } from '../../core/model/common.ts';
import { composeLetters, foldSpaces, slugify } from '../../core/text/normalise.ts';
import type { DraftedFile, NewThing, Values } from './kind.ts';

/** An indicator without observations. */
export const indicator: NewThing = {
  says: 'an indicator, without figures yet',
  options: {
    id: { value: 'words', says: 'its permanent name: ho-ngheo', isNeeded: true },
    title: { value: '"…"', says: 'its title in Vietnamese, without place or time', isNeeded: true },
    topic: { value: 'id', says: 'a topic of data/topics.json', isNeeded: true },
    unit: { value: 'CODE', says: 'a unit of data/units.json: PERCENT', isNeeded: true },
    'title-en': { value: '"…"', says: 'its title in English' },
    counted: { value: '"…"', says: 'what a number without a unit counts: xã' },
    'counted-en': { value: '"…"', says: 'the same in English: communes' },
    direction: { value: 'word', says: 'higher-is-better, lower-is-better or neither' },
    aggregation: { value: 'word', says: 'end, sum, average, each-year or unstated' },
  },
  draft: draftIndicator,
};

function draftIndicator(values: Values): DraftedFile | readonly string[] {
  const id = values['id'] ?? '';
  const wrong = [
    ...(slug.safeParse(id).success
      ? []
      : [`--id "${id}" is no name. Write it as ${slugify(id) || 'lower-case-words'}.`]),
    ...(text(values['title']) === undefined ? ['--title is empty. Write a title.'] : []),
  ];
  if (wrong.length > 0) return wrong;
  const counted = text(values['counted']);
  const entry = {
    id,
    title: { vi: text(values['title']), en: text(values['title-en']) ?? 'Write the title in English' },
    definition: { vi: 'Viết: đếm gì và không đếm gì.', en: 'Write what is counted and what is not.' },
    topic: values['topic'],
    unit_measure: values['unit'],
    counted: counted && { vi: counted, en: text(values['counted-en']) ?? 'write in English' },
    direction: values['direction'] ?? 'neither',
    // The cautious answers: nothing is added up or compared before somebody has said that it may be.
    additive: false,
    aggregation: values['aggregation'] ?? 'unstated',
    observations: [],
  };
  return {
    file: `data/indicators/${id}.json`,
    text: JSON.stringify(entry),
    what: `the indicator ${id}`,
    next: `Write its definition, and say its direction, additive and aggregation; then add figures to observations, or with npm run import -- figures.csv --indicator ${id}.`,
  };
}

function text(value: string | undefined): string | undefined {
  const folded = foldSpaces(composeLetters(value ?? ''));
  return folded === '' ? undefined : folded;
}
