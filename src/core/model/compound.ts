import { pattern } from './common.ts';

/** Syllables that a title keeps on one line, "dân tộc": an entry of data/compounds.json, two to six of them, in lower case. */
export const compoundSchema = pattern(
  /^(?!.*\p{Lu})[\p{L}\d]+(?: [\p{L}\d]+){1,5}$/u,
  'two to six syllables in lower case with single spaces between them, as in "dân tộc"',
);
