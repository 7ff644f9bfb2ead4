import type { editors as vi } from '../vi/editors.ts';

export const editors: typeof vi = {
  problems: {
    title: 'What the checker complains about',
    description:
      'What each code of the checker means, for problems and notices: how to mend it, with a wrong and a right example.',
    lead: 'For editors. Before the site is built, the checker reads every article and all data and prints everything that is wrong at once: in which file, on which line, what it is, what to do. The code in brackets at the end of a line leads to one of the pages below.',
    kinds: {
      problem: { name: 'Problem', note: 'Stops publication: the site is not built while there is one.' },
      notice: {
        name: 'Notice',
        note: 'Does not stop publication: the site is built, and an editor looks at it some time.',
      },
      sheet: {
        name: 'Problem of import',
        note: 'Stops the import of a spreadsheet: no row is written while there is one. The site itself is not touched.',
      },
    },
    why: { problem: 'Why it is refused', notice: 'Why it is mentioned', sheet: 'Why it is refused' },
    mend: 'How to mend it',
    example: 'Example',
    beside: (file: string) => `While ${file} says`,
    wrong: { problem: 'Wrong', notice: 'Mentioned', sheet: 'Wrong' },
    right: 'Right',
    emptyText: '(nothing)',
    prints: 'What the checker prints',
    printsNote: 'The place (line and column), the field, what is wrong, the code; below, what to do.',
    becameLink: 'A symbolic link to another file stands in its place.',
    grew: (megabytes: number) => `The file has grown to ${megabytes} MB.`,
    deeds: {
      removed: 'The file is deleted.',
      emptied: 'The file is there but holds nothing.',
      'turned-into-a-folder': 'A folder of its name stands in its place.',
      'saved-with-byte-order-mark': 'The file is saved as “UTF-8 with BOM”.',
      'saved-in-another-encoding': 'The file is saved as Windows-1252 instead of UTF-8.',
      'filled-with-brackets': '5,000 square brackets in a row stand at the end of the article.',
      'filled-with-a-picture':
        'A picture is pasted into the article as more than 200,000 characters (data:image/png;base64,…).',
    },
  },
  permanence: {
    movedTitle: (address) => `This page has moved: ${address}`,
    moved: 'This page has moved',
    movedTo: 'This page is now at:',
    withdrawn: 'This page was withdrawn',
    withdrawnLead:
      'The page that stood at this address was withdrawn. The address is kept, so that whoever cited it can learn what the page said and why it is gone.',
    facts: 'Facts of the page',
    oldAddress: 'Old address',
    movedOn: 'Moved on',
    withdrawnOn: 'Withdrawn on',
    was: 'What it was',
    why: 'Why',
    see: 'You may want to see',
    notRepeated: 'not repeated here',
    startAt: 'Start from',
  },
};
