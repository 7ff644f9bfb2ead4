/**
 * Widths of letters in thousandths of the font size, of Source Sans 3 (hmtx table); marks above and below letters
 * add nothing. Letters that are not listed are 500 wide, capitals 600.
 */
const LETTER_WIDTHS: Readonly<Record<string, number>> = {
  ...widthOfEach(205, ' ijlI.,:;|’'),
  ...widthOfEach(255, 'ijlI.,:;'),
  ...widthOfEach(320, 'ftr()-/'),
  ...widthOfEach(425, 'szc'),
  ...widthOfEach(550, 'bdđhnopquơư'),
  ...widthOfEach(760, 'wW%'),
  ...widthOfEach(830, 'mM'),
};

/** The size of the larger text in a chart, in pixels; styles/charts.css sets it. */
const FONT_SIZE = 13.44;

/** The narrowest that a chart gets: a telephone of 320 px without its margins. */
export const NARROWEST = 288;

/** About how wide a line of text is on a telephone, in pixels; bold type is a little wider. */
export function textWidth(text: string, isBold = false): number {
  const thousandths = [...text.normalize('NFD').replace(/[\u0300-\u036f]/gu, '')]
    .map((letter) => LETTER_WIDTHS[letter] ?? (letter === letter.toLowerCase() ? 500 : 600))
    .reduce((sum, width) => sum + width, 0);
  return (thousandths / 1000) * FONT_SIZE * (isBold ? 1.03 : 1);
}

/** Whether texts fit side by side on a telephone, with a space between them. */
export function fitOnLine(...texts: readonly string[]): boolean {
  return texts.reduce((sum, text) => sum + textWidth(text, true) + 12, -12) <= NARROWEST;
}

/** Breaks a text into lines that fit on a telephone, at spaces; a single word that is too long stays whole. */
export function wrapText(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer) <= NARROWEST) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text that is no wider than so many pixels: as many of its words as fit, and a sign that there were more. */
export function cutText(text: string, most: number, isBold = false): string {
  if (textWidth(text, isBold) <= most) return text;
  const words = text.split(' ');
  const kept = words.findLastIndex((_, index) => textWidth(`${words.slice(0, index + 1).join(' ')}…`, isBold) <= most);
  return `${words.slice(0, Math.max(1, kept + 1)).join(' ')}…`;
}

/** Where a text around a point is anchored so that it stays within the chart; `x` is in per cent. */
export function anchorAt(x: number, text: string): 'start' | 'middle' | 'end' {
  const half = (textWidth(text, true) / 2 / NARROWEST) * 100;
  return x < half ? 'start' : x > 100 - half ? 'end' : 'middle';
}

function widthOfEach(width: number, letters: string): Record<string, number> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]));
}
