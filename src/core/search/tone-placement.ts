/** Vowel pairs whose tone mark stands on either letter: hoà or hòa, khoẻ or khỏe, thuỷ or thủy. */
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const PAIRS = ['oa', 'oe', 'uy'];

const PLACES = PAIRS.flatMap(([first = '', second = '']) =>
  TONES.map((tone) => ({
    onFirst: (first + tone).normalize('NFC') + second,
    onSecond: first + (second + tone).normalize('NFC'),
  })),
);

/** The text with the tone marks of open oa, oe and uy on the other letter; the same text when it has none. */
export function swapTonePlacement(text: string): string {
  return text.replace(/(?<![qQ])[oòóõỏọuùúũủụ][aàáãảạeèéẽẻẹyỳýỹỷỵ](?!\p{L})/gu, (pair) => {
    for (const { onFirst, onSecond } of PLACES) {
      if (pair === onFirst) return onSecond;
      if (pair === onSecond) return onFirst;
    }
    return pair;
  });
}
