import type { Vietnamese } from '../model/common.ts';
import type { Language } from './language.ts';

/** A text and its language, when that is not the page's. */
export interface Said {
  readonly text: string;
  readonly lang: 'vi' | undefined;
}

/** A text in the page's language, or in Vietnamese where nobody wrote it in that. */
export function sayForeign(words: Vietnamese, language: Language): Said {
  const text = words[language];
  return text === undefined ? { text: words.vi, lang: 'vi' } : { text, lang: undefined };
}

/** What a source prints: it is Vietnamese on every page. */
export function sayPrinted(text: string, language: Language): Said {
  return { text, lang: langOfVietnamese(language) };
}

/** The `lang` of Vietnamese text on a page in a language. */
export function langOfVietnamese(language: Language): Said['lang'] {
  return language === 'vi' ? undefined : 'vi';
}
