import type { Language } from '../core/text/language.ts';
import { en } from './en.ts';
import { vi, type Messages } from './vi.ts';

export type { Language, Messages };

const DICTIONARIES: Readonly<Record<Language, Messages>> = { vi, en };

/** Everything the interface says in a language. */
export function messagesIn(language: Language): Messages {
  return DICTIONARIES[language];
}
