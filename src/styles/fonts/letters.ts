/** The accents that stand for tones, none first: level, falling, rising, broken, asking, heavy. */
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const VOWELS = 'aăâeêioôơuưy';

/** All letters that Vietnamese writes with a sign of its own: 67 in both cases. */
export const VIETNAMESE_LETTERS: readonly string[] = [...VOWELS]
  .flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
  .filter((letter) => !VOWELS.includes(letter) || !/^[a-z]$/u.test(letter))
  .concat('đ')
  .flatMap((letter) => [letter, letter.toUpperCase()]);

/** Space to tilde. */
const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, offset) => String.fromCodePoint(0x20 + offset));

/** Quotation marks, dashes, signs of arithmetic and arrows that texts, headings and figures are set with. */
const SIGNS = [...'\u00a0«»²³½°·×–—‘’“”„…›′″↑↓−≠≤≥₫'];

/**
 * What the font of headings and running text holds. A letter that is not here is drawn by the face behind it: nothing
 * is lost but its style.
 */
export const LETTERS: readonly string[] = [...ASCII, ...VIETNAMESE_LETTERS, ...SIGNS];
