/** A face that a style sheet declares, as far as its file is concerned. */
export interface FontFace {
  readonly family: string;
  /** The address of its file as it is written. */
  readonly file: string;
  /** Whether it is for this letter; a face that does not say is for all. */
  readonly isFor: (letter: string) => boolean;
}

/** The faces of a style sheet that are files, in their order; those of the reader's machine cost nothing. */
export function readFontFaces(css: string): FontFace[] {
  return (css.match(/@font-face\s*\{[^}]*\}/gu) ?? []).flatMap((face) => {
    const file = /url\(["']?(?<file>[^"')]+\.woff2)/u.exec(face)?.groups?.['file'];
    const family = /font-family:\s*["']?(?<family>[^"';}]+)/u.exec(face)?.groups?.['family'] ?? '';
    const range = readRange(/unicode-range:(?<range>[^;}]+)/u.exec(face)?.groups?.['range'] ?? 'U+0-10FFFF');
    const isFor = (letter: string) => {
      const point = letter.codePointAt(0) ?? 0;
      return range.some(([first, last]) => first <= point && point <= last);
    };
    return file === undefined ? [] : [{ family, file, isFor }];
  });
}

/** Stretches of code points; `U+4??`, as minifiers write it, is U+400-4FF. */
function readRange(written: string): (readonly [number, number])[] {
  return [...written.matchAll(/U\+(?<first>[\dA-F?]+)(?:-(?<last>[\dA-F]+))?/giu)].map(({ groups }) => {
    const first = groups?.['first'] ?? '0';
    const last = groups?.['last'] ?? first.replaceAll('?', 'F');
    return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last, 16)];
  });
}
