import type { Language } from '../text/language.ts';
/** The last piece of the address of a page about the archive, of its id: `gioi-thieu` of `gioi-thieu.vi`. */
export function slugOf(id: string): string {
  return id.replace(/\.[a-z]+$/u, '');
}

/** Whether the page about the archive of an id is written in a language. */
export function isWrittenIn(language: Language, id: string): boolean {
  return id.endsWith(`.${language}`);
}
