import { foldAccents, wordsOf } from '../core/search/letters.ts';

/** A text with the words of the readings marked; neighbouring words share a mark. */
export function markWords(text: string, readings: readonly string[]): DocumentFragment {
  const wanted = readings.flatMap((reading) => wordsOf(foldAccents(reading)));
  const pieces = text.split(/([\p{L}\p{M}\p{N}]+)/u);
  const fragment = document.createDocumentFragment();
  let run = '';
  let isRunMarked = false;
  const flush = () => {
    if (run === '') return;
    if (isRunMarked) fragment.append(Object.assign(document.createElement('mark'), { textContent: run }));
    else fragment.append(run);
    run = '';
  };
  pieces.forEach((piece, index) => {
    const isWord = index % 2 === 1;
    const isMarked = isWord && isWanted(piece, wanted);
    // A space goes with the words around it when both are marked.
    const joins = !isWord && piece === ' ' && isRunMarked && isWanted(pieces[index + 1] ?? '', wanted);
    if ((isMarked || joins) !== isRunMarked) {
      flush();
      isRunMarked = isMarked || joins;
    }
    run += piece;
  });
  flush();
  return fragment;
}

/** Whether the words of a text hold all words of some reading; a search without words asks for none. */
export function holdsReading(text: string, readings: readonly string[]): boolean {
  if (readings.length === 0) return true;
  const words = wordsOf(foldAccents(text));
  return readings.some((reading) => wordsOf(foldAccents(reading)).every((word) => words.includes(word)));
}

function isWanted(word: string, wanted: readonly string[]): boolean {
  const folded = foldAccents(word);
  return folded !== '' && wanted.includes(folded);
}
