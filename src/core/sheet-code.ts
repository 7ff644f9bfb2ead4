/**
 * Every code of what is wrong with a spreadsheet itself that somebody imports; permanent like those of problems, which
 * tell what is wrong with the figures in it.
 */
export const SHEET_CODES = {
  'csv/syntax': 'The cells of a spreadsheet saved as CSV cannot be told apart.',
  'csv/column': 'A column of a spreadsheet is unknown, nameless or there twice, or a cell contradicts the indicator.',
} as const satisfies Record<string, string>;

export type SheetCode = keyof typeof SHEET_CODES;
