/** A step into a value: a key of an object or an index of a list. */
export type PathStep = string | number;

/** A point in a file, both numbers counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in the archive, told so that an editor can mend it without asking anybody. */
export interface Problem {
  readonly code: ProblemCode;
  /** Path below the archive's root, with forward slashes. */
  readonly file: string;
  /** The place in the file's value, as in `observations[1].value_text`; empty for the whole file. */
  readonly path: string;
  readonly position?: Position | undefined;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly hint: string;
}

/**
 * Every code the checker can print, and what it stands for. A code is permanent: its meaning may be
 * worded better, but it is never reused for something else.
 */
export const PROBLEM_CODES = {
  'file/missing': 'A file or folder the archive needs is not there or cannot be read.',
  'file/link': 'A symbolic link stands in place of a file or folder.',
  'file/special': 'What bears the name of a file is a folder, a pipe, a socket or a device.',
  'file/too-large': 'The file is larger than any file of an archive.',
  'file/portable-name': 'The name of a file or folder cannot stand on every system.',
  'file/empty': 'The file holds nothing.',
  'file/name': 'The name of the file disagrees with the id written in it.',
  'file/byte-order-mark': 'The file begins with a byte order mark.',
  'file/not-utf-8': 'The file is not UTF-8 text.',
  'file/control-character': 'The file holds control characters, which no text has.',
  'json/syntax': 'The file is not valid JSON.',
  'json/duplicate-key': 'A key stands twice in one JSON object.',
  'json/digits': 'A number has more digits than a program keeps.',
  'json/too-deep': 'Brackets of JSON stand deeper in one another than anything in an archive does.',
  'yaml/syntax': 'The front matter is not valid YAML.',
  'yaml/too-deep': 'Front matter nests deeper than anything in an archive does.',
  'article/front-matter': 'The article or page does not begin with front matter between two lines of ---.',
  'article/path': 'The path of an article cannot be its address.',
  'article/empty': 'The article has front matter but no text.',
  'article/year': 'The folder of the article is not the year of its event, publication or dating.',
  'article/too-long': 'The article is longer than any article.',
  'article/too-deep': 'Quotations, lists or emphasis stand deeper in one another than any text needs.',
  'article/tangled': 'A paragraph holds more brackets, stars and the like than can be read in the time there is.',
  'article/not-shown': 'The article holds something that its page would leave out.',
  'article/raw-html': 'The article holds raw HTML.',
  'article/element': 'A page holds an element or an attribute of HTML that might load or do anything.',
  'article/unsafe-link':
    'A link or an image in the text of an article or page has an address that might run or load anything, or hides where it leads.',
  'picture/remote': 'A text shows a picture that lies on another host.',
  'picture/outside': 'A text shows a picture that lies outside the archive.',
  'picture/missing': 'A text shows a picture that is not there.',
  'picture/format': 'A text shows a file that is no picture, or no such picture as its name says.',
  'field/missing': 'A required field is absent.',
  'field/unknown': 'A field the model does not know.',
  'field/type': 'A field holds a value of another type.',
  'field/choice': 'A field holds a word that is not one of those allowed.',
  'field/format': 'A field is text of the wrong form.',
  'field/length': 'A text or a list is shorter or longer than allowed.',
  'field/range': 'A number is smaller or larger than allowed.',
  'field/duplicate': 'A list holds the same entry twice.',
  'id/duplicate': 'Two things share one id.',
  'id/habit': 'An id of an observation is by habit that of another one of its indicator.',
  'id/file-name': 'An id cannot be the name of a file on every system.',
  'reference/observation': 'A name of an observation that the archive does not hold.',
  'reference/indicator': 'A name of an indicator that the archive does not hold.',
  'reference/locality': 'A name of a locality that the archive does not hold.',
  'reference/publisher': 'A name of a publisher that the archive does not hold.',
  'reference/reference': 'A name of a reference that the archive does not hold.',
  'reference/same-url': 'Two references stand for one page.',
  'reference/article': 'A name of an article that the archive does not hold.',
  'reference/unit': 'A name of a unit of measure that the archive does not hold.',
  'reference/topic': 'A name of a topic that the archive does not hold.',
  'reference/congress': 'A name of a congress that the archive does not hold.',
  'reference/basis': 'A name of a basis that the indicator does not define.',
  'date/invalid': 'A date or period that is not on the calendar or not in EDTF.',
  'date/order': 'A period ends before it begins.',
  'observation/text': 'The words printed cannot be read as a figure.',
  'observation/text-differs': 'The words printed and the value recorded disagree.',
  'observation/unit': 'The words printed and the unit of the indicator disagree.',
  'figure/unknown': 'A link in the text of an article leads to no observation.',
  'figure/text': 'A link in the text of an article shows another figure than its observation.',
  'figure/comparator': 'The words around a linked figure disagree with its comparator.',
  'figure/source': 'An article shows a figure that does not name the article as its source.',
  'relation/off': 'Figures that belong together disagree, and nobody says why they are shown all the same.',
  'ledger/unbound': 'A numeral of an article is no figure of the archive and nothing else that is known.',
  'ledger/unused-excuse': 'An article excuses a numeral that it does not hold or that needs no excuse.',
  'address/vanished': 'A published address is gone, and nothing says what became of it.',
  'moved/stands': 'An address is said to have moved or to be withdrawn, but its page stands.',
  'moved/nowhere': 'An entry on a moved or withdrawn page leads to a page that the archive does not hold.',
  'moved/chain': 'A moved page leads to one that has moved or was withdrawn itself.',
  'moved/link': 'An article or a page links to an address that has moved or was withdrawn.',
  'locality/parent': 'A locality lies within itself.',
  'locality/depth': 'A locality lies below more units than any country has levels.',
  'locality/parent-days': 'The parent of a locality does not stand throughout the version that names it.',
  'locality/no-version': 'A locality has no version on the day it is spoken of.',
  'locality/versions': 'Two versions of a locality are valid on the same day.',
  'map/shape': 'A shape of the map is no closed way along its lines, or islands belong to a shape that it lacks.',
  'locality/successor': 'A successor is not valid on the day its predecessor ends.',
  'locality/takeover': 'A successor has no version that begins on the day it takes over ground.',
  'locality/succession': 'A locality is its own successor.',
  'locality/event': 'An event falls on a day on which no version of the locality begins or ends.',
  'locality/code': 'Two localities bear one code of the statistics office on the same day.',
} as const satisfies Record<string, string>;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** Writes a path the way it is printed: `observations[1].value_text`. */
export function formatPath(path: readonly PathStep[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

/** Sorts by file, then by place in the file, so that an editor works from top to bottom. */
export function sortProblems<T extends Omit<Problem, 'code'> & { readonly code: string }>(problems: readonly T[]): T[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
      compareText(a.code, b.code),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
