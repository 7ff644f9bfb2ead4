import type { ToldFigure } from '../../core/finding/finding-sentences.ts';
import { inBrackets } from '../../core/text/in-brackets.ts';
import type { findings as vi } from '../vi/findings.ts';

export const findings: typeof vi = {
  findings: {
    about: (place, facet) => (facet === undefined ? place : `${place} (${facet})`),
    change: {
      up: (about, first, last) => phraseChange(about, first, last, 'up'),
      down: (about, first, last) => phraseChange(about, first, last, 'down'),
      equal: (about, first, last) =>
        `${about}: ${last.figure} in both ${first.period} and ${last.period}${inBrackets(last.basis)}`,
    },
    single: (about, { figure, period, basis }) =>
      `${about}: ${figure}${inBrackets([period, basis].filter((part) => part !== undefined).join(', '))}`,
    toldOn: (day) => `period not stated, event of ${day}`,
    twoBases: (about, older, newer) =>
      `${about} in ${newer.period} has two figures: ${older.figure}${inBrackets(older.basis)}, ${newer.figure}${inBrackets(newer.basis)}; not comparable`,
    extreme: {
      highest: (about, members, parent, extreme) =>
        phraseExtreme(about, `highest of the ${members} of ${parent}`, extreme),
      lowest: (about, members, parent, extreme) =>
        phraseExtreme(about, `lowest of the ${members} of ${parent}`, extreme),
    },
    members: {
      1: (count) => `${count} district-level units`,
      2: (count) => `${count} commune-level units`,
    },
    latestOfEach: (indicator) => `${indicator}: latest figure for each place`,
    latest: (year, isOld) => `Latest in the archive: ${year}${isOld ? '; newer figures may exist' : ''}.`,
  },
};

function phraseChange(about: string, first: ToldFigure, last: ToldFigure, way: string): string {
  return `${about}: ${way} from ${first.figure} to ${last.figure}, ${first.period} to ${last.period}${inBrackets(last.basis)}`;
}

function phraseExtreme(about: string, place: string, { figure, period, basis }: ToldFigure): string {
  return `${about}: ${figure}, ${place}, ${period}${inBrackets(basis)}`;
}
