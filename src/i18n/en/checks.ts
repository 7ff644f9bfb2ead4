import type { checks as vi } from '../vi/checks.ts';

export const checks: typeof vi = {
  relations: {
    description: 'Figures that belong together in arithmetic, and whether they agree.',
    lead: 'Figures that belong together are worked out: whether parts add up to their total, whether a share is its part over its whole, whether a number is that of the names listed.',
    reading: 'How to read the verdicts',
    notes: [
      'Holds: the arithmetic gives what the source states, as far as rounding and comparators allow. Off: it cannot be, however widely the comparators are read. Cannot tell: the source does not say enough to work it out.',
      '“Over 94 billion” is read as more than 94 and less than 95 billion; “nearly 20%” as 18% to just under 20%; “about 58%” as within 5% of that number; a number without a comparator as what may have been rounded to it. Sums and quotients are worked out over whole ranges, not single numbers.',
    ],
    all: 'All relations',
    empty: 'There are no relations yet.',
    tally: (all, holds, off, open) =>
      `${all} ${all === 1 ? 'relation' : 'relations'}: ${holds} ${holds === 1 ? 'holds' : 'hold'}, ${off} off, ${open} cannot be told.`,
    columns: { verdict: 'Verdict', relation: 'Arithmetic', figures: 'Figures' },
    section: 'Checked against other figures',
    inArticle: 'Whether the figures agree',
    how: 'How figures are checked, and all relations of the archive',
    inHead: {
      holds: 'Agrees with other figures',
      off: 'Disagrees with other figures',
      'cannot-tell': 'Cannot be checked',
    },
    verdicts: { holds: 'Holds', off: 'Off', 'cannot-tell': 'Cannot tell' },
    computed: {
      sum: (result, stated) =>
        `They add up to ${result}${stated === undefined ? '' : `; the source states ${stated}`}.`,
      ratio: (result, stated) =>
        `The quotient is ${result}${stated === undefined ? '' : `; the source states ${stated}`}.`,
      change: (result, stated) => `That makes ${result}${stated === undefined ? '' : `; the source states ${stated}`}.`,
      count: (result, stated) =>
        `The names make ${result}${stated === undefined ? '' : `; the source states ${stated}`}.`,
    },
    whole: (total) => `The whole is ${total}.`,
    same: 'These figures speak of the same thing.',
    doubts: {
      bounds: 'The comparators leave it open.',
      'nothing-stated': 'The source prints no result to compare with.',
      'no-earlier': 'The source does not print the earlier figure to compare with.',
      'points-or-percent': 'The source does not say whether the change is in per cent or in percentage points.',
      'whole-may-be-zero': 'The divisor may be 0.',
      units: 'The figures have different units.',
      bases: 'The figures rest on different or unknown definitions.',
      series: 'The border, or the units counted, changed between the two periods.',
    },
    implied: (result) => `Worked backwards, it was ${result} before.`,
    impliedEither: (points, percent) =>
      `Worked backwards, it was ${points} before if percentage points are meant, and ${percent} if per cent.`,
    offBy: (by) => `Off by at least ${by}.`,
    between: (low, high) => `${low} to ${high}`,
    above: (low) => `more than ${low}`,
    below: (high) => `less than ${high}`,
    acknowledged: 'Why they are shown all the same:',
  },
  targets: {
    title: 'Targets and results',
    description:
      'All targets of the archive: who set them, when they are due, the latest result and whether they were met.',
    lead: (day) =>
      `Each target stands beside the results of the same indicator, place and period, as of ${day}. Met or missed is said only where the two numbers can be compared; everywhere else the page says why not.`,
    reading: 'How a target is judged',
    notes: [
      'Met and missed compare the result of the due day with the level set, in the direction that is better. A target for a whole period needs a result of the whole period, one for each year a result of each year. An earlier result does not decide, unless a running total is already there; nor does a later one.',
      'Not comparable: the result was measured by another or an unknown standard, counted in another way or within another border, or its comparator leaves it open. Not reported: the archive holds no result that could answer, whether the target is not yet due, overdue, or its place was reorganised before it was due.',
    ],
    all: 'All targets',
    empty: 'There are no targets yet.',
    overdue: 'overdue',
    placeChanged: 'of places since reorganised',
    stillOpen: 'not yet due',
    noSetter: 'The source does not say who set them',
    downloadNote: 'A row for each target, with its state, the reason and the result it rests on.',
    groupCount: (n) => (n === 1 ? '1 target' : `${n} targets`),
    columns: {
      target: 'Target',
      place: 'Locality',
      level: 'Level',
      due: 'Due',
      result: 'Latest result',
      state: 'State',
    },
    noResult: 'none',
    noDue: 'not stated',
    section: 'Targets and results',
    inNews: 'Targets reported in this news',
    answers: 'Targets of this indicator',
    thisFigure: (says) => `This figure: ${says}.`,
    how: 'How targets are judged, and all targets of the archive',
    states: {
      met: 'Met',
      missed: 'Missed',
      'on-the-way': 'On the way',
      'not-reported': 'Not reported',
      'not-comparable': 'Not comparable',
    },
    endOfYear: (year) => `end of ${year}`,
    moreThan: (gap) => `more than ${gap}`,
    answer: {
      reached: ({ figure, period }, { target }) =>
        `The result of ${period} is ${figure}, which meets the target of ${target}.`,
      short: ({ figure, period, gap }, { target }) =>
        `The result of ${period} is ${figure}, which misses the target of ${target}${gap === undefined ? '' : ` by ${gap}`}.`,
      reachedEarly: ({ figure, period }, { target }) =>
        `For ${period} alone it is ${figure}, which meets the target of ${target} ahead of time: a running total can only grow.`,
      exceededEarly: ({ figure, period }, { target }) =>
        `For ${period} alone it is ${figure}, already beyond the target of ${target}: a running total can only grow.`,
      everyYear: (results, { target }) => `Every year of the period meets ${target}: ${results}.`,
      underWay: ({ figure, period, gap }, { target, due }) =>
        `The latest figure, ${period}, is ${figure}${gap === undefined ? '' : `, ${gap} away from the target of ${target}`}; ${due === undefined ? 'the source names no due day' : `not yet due (${due})`}.`,
      atLevel: ({ figure, period }, { target, due }) =>
        `The latest figure, ${period}, is ${figure}, at the level of the target of ${target}; ${due === undefined ? 'the source names no due day' : `not yet due (${due})`}, so it is not called met.`,
      someYears: (results, missing) => `So far ${results}; nothing can be concluded for ${missing}.`,
      noResult: ({ due }) =>
        due === undefined
          ? 'The archive holds no result of the period yet; the source names no due day.'
          : `The archive holds no result of the period yet; due by the ${due}.`,
      overdue: ({ due }) =>
        `The due day (${due ?? ''}) is past, and the archive holds no result that answers this target.`,
      placeGone: (place, day) => `${place} was reorganised on ${day}, before the due day.`,
      placeChanged: (place, day) => `${place} changed its border on ${day}, before the due day.`,
      elsewhere: 'Later figures cover other ground and cannot answer this target.',
      latest: ({ figure, period, gap }) =>
        `The latest figure before that, ${period}, is ${figure}${gap === undefined ? '' : `, ${gap} away from the target`}.`,
      latestAtLevel: ({ figure, period }) =>
        `The latest figure before that, ${period}, is ${figure}, at the level of the target.`,
      open: ({ figure, period }, { target }) =>
        `The result of ${period} is ${figure}, the target ${target}: comparators or rounding leave it open.`,
      conflict: (results) => `Sources disagree on the result: ${results}.`,
      obstacle: ({ figure, period }, { target }, why) =>
        `The result of ${period} is ${figure}, the target ${target}, but the two cannot be compared: ${why}.`,
      estimate: 'This result is an estimate.',
      obstacles: {
        direction: 'neither way is better for this indicator, so the numbers only stand side by side',
        goal: 'the comparator of the target points against the better direction',
        aggregation: 'they are counted over the period in different ways, or the source does not say how',
        'base-period': 'they are measured against different years',
        whole: 'they are out of different totals',
        basis: (result, target) =>
          `the result rests on ${result === undefined ? 'an unknown standard' : `the ${result}`}, the target on ${target === undefined ? 'an unknown standard' : `the ${target}`}`,
        'basis-inferred': (basis) => `no source names the standard, and the ${basis} is only inferred from the year`,
        border: (day) => `the border changed on ${day}`,
        units: {
          province: (day) => `the provinces and cities were rearranged on ${day}`,
          district: (day) => `the districts were rearranged or abolished on ${day}`,
          commune: (day) => `the communes and wards were rearranged on ${day}`,
          village: (day) => `the communes of the villages counted were rearranged on ${day}`,
        },
      },
      standings: {
        before: 'before the period of the target',
        after: 'after the due day',
        apart: 'of another period',
      },
      says: {
        reached: 'at the level of the target',
        open: 'comparators or rounding leave it open',
        short: (gap) => (gap === undefined ? 'not at the level of the target' : `${gap} away from the target`),
      },
    },
  },
  conflicts: {
    mark: 'Sources disagree',
    doubt: 'to be checked',
    others: (figures) => `Other sources print: ${figures}.`,
    section: 'Sources disagree',
    note: 'The figures below are about one indicator, place and period, yet they cannot all be true. The archive keeps each with its source; it takes no average and no side.',
    own: 'this page',
    together: 'These sources',
    all: 'Where sources disagree',
    empty: 'No sources have been found to disagree.',
    tally: (n) =>
      `${n} ${n === 1 ? 'case' : 'cases'} in which sources print figures for one indicator, place and period that cannot all be true. “88%” and “more than 88%” are no such case, for both may be true.`,
  },
};
