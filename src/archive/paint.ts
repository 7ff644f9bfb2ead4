/** What a piece of a report is, for those who show it in colour. */
export type Role = 'file' | 'place' | 'code' | 'problem' | 'notice' | 'good';

/** Gives a piece of text the look of its role; the text itself stays as it is. */
export type Paint = (role: Role, text: string) => string;

/** No look at all. */
export const plain: Paint = (_, text) => text;
