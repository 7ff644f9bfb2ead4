import { en } from './en.ts';
import { vi, type Messages } from './vi.ts';

export type { Messages };

/** A language of the interface. */
export type Language = 'vi' | 'en';

const DICTIONARIES: Readonly<Record<Language, Messages>> = { vi, en };

/** Everything the interface says in a language. */
export function messagesIn(language: Language): Messages {
  return DICTIONARIES[language];
}
