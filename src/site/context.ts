import type { Archive } from '../archive/archive.ts';
import { onceEach } from '../core/once.ts';
import { messagesIn, type Language, type Messages } from '../i18n/index.ts';

/** What every view is made from beside the thing it shows: the archive, a language, and what the interface says in it. */
export interface Context {
  readonly archive: Archive;
  readonly language: Language;
  readonly words: Messages;
}

/** The context of all pages of an archive in a language: always the same value, so that views can be kept with it. */
export const contextOf = onceEach((archive: Archive, language: Language): Context => ({
  archive,
  language,
  words: messagesIn(language),
}));
