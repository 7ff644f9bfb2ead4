/** Characters; patterns that look through a text of millions end the program, as they have no stack for more. */
export const LONGEST_TEXT = 20_000;

/** What to say of a text, called `what`, that has more characters than one may have. */
export function sayTooLong(what: string, length: number): { message: string; hint: string } {
  return {
    message: `${what} is ${length} characters long.`,
    hint: `It takes at most ${LONGEST_TEXT} characters; look for a missing quotation mark, or a file that was pasted into it.`,
  };
}
