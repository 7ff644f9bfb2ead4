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

/** A text in pieces, with what sources print in it marked: the Vietnamese title within an English citation. */
export function markPrinted(text: string, printed: readonly string[], language: Language): Said[] {
  const [first, ...others] = [...new Set(printed)].filter((words) => words !== '').sort((a, b) => b.length - a.length);
  if (first === undefined || language === 'vi') return text === '' ? [] : [{ text, lang: undefined }];
  return text
    .split(first)
    .flatMap((piece, index) => [
      ...(index === 0 ? [] : [sayPrinted(first, language)]),
      ...markPrinted(piece, others, language),
    ]);
}
