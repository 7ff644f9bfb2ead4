/**
 * Every code of what is wrong with a spreadsheet itself that somebody imports; permanent like those of problems, which
 * tell what is wrong with the figures in it.
 */
export const SHEET_CODES = ['csv/syntax', 'csv/column'] as const;

export type SheetCode = (typeof SHEET_CODES)[number];
