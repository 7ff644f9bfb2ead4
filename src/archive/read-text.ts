import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeLetters } from '../core/text/normalise.ts';
import { problemAt, type Where } from '../core/parse.ts';
import { fail, succeed, type Result } from '../core/result.ts';

/** A whole file as a place, when nothing in it can be pointed at. */
export function wholeFile(file: string): Where {
  return { file, locate: () => undefined };
}

const DECODER = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a text file below the root. Letters come back composed (NFC) and line ends as `\n`, whatever the editor's
 * machine wrote; a byte order mark, bytes that are not UTF-8 and an empty file are problems.
 */
export function readText(root: string, file: string): Result<string> {
  const where = wholeFile(file);
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    return fail([
      problemAt(
        where,
        [],
        'file/missing',
        'The file is not there or cannot be read.',
        'Create it, or restore it from the history.',
      ),
    ]);
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return fail([
      problemAt(
        where,
        [],
        'file/byte-order-mark',
        'The file begins with a byte order mark.',
        'Save it as "UTF-8", not as "UTF-8 with BOM".',
      ),
    ]);
  }
  let text: string;
  try {
    text = DECODER.decode(bytes);
  } catch {
    return fail([
      problemAt(
        where,
        [],
        'file/not-utf-8',
        'The file is not UTF-8 text.',
        'Open it in an editor and save it with the encoding UTF-8.',
      ),
    ]);
  }
  if (text.trim() === '') {
    return fail([problemAt(where, [], 'file/empty', 'The file is empty.', 'Fill it, or delete it.')]);
  }
  return succeed(composeLetters(text.replaceAll('\r\n', '\n')));
}
