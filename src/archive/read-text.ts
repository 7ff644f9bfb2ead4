import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { fail, succeed, type Result } from '../core/result.ts';
import { composeLetters } from '../core/text/normalise.ts';
import { findUnseen } from '../core/text/unseen-signs.ts';
import { refuseClosed, refuseFile, wholeFile } from './unreadable.ts';

const DECODER = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a text file below the root. Letters come back composed (NFC) and line ends as `\n`, whatever the editor's
 * machine wrote; a byte order mark, bytes that are not UTF-8, control characters and an empty file are problems, and so
 * is whatever is no regular file: it is not opened.
 */
export function readText(root: string, file: string): Result<string> {
  const where = wholeFile(file);
  let bytes: Buffer;
  try {
    const stats: Stats | undefined = lstatSync(join(root, file), { throwIfNoEntry: false });
    if (stats === undefined) return fail([missingFile(file)]);
    const refused = refuseFile(root, file, stats);
    if (refused !== undefined) return fail([refused]);
    bytes = readFileSync(join(root, file));
  } catch (error) {
    return fail([refuseClosed(file, error)]);
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
  const unseen = findUnseen(text);
  if (unseen !== undefined) return fail([unseenSign(file, text.slice(0, unseen.index), unseen.name)]);
  return succeed(composeLetters(text.replaceAll('\r\n', '\n')));
}

function missingFile(file: string): Problem {
  return problemAt(
    wholeFile(file),
    [],
    'file/missing',
    'The file is not there.',
    'Create it, or restore it from the history.',
  );
}

function unseenSign(file: string, textBefore: string, name: string): Problem {
  const before = textBefore.split('\n');
  return {
    ...problemAt(
      wholeFile(file),
      [],
      'file/control-character',
      `The file holds the control character ${name}, which is no part of any text.`,
      'Delete it; if there are many, the file is no text, or was not saved as UTF-8.',
    ),
    position: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
  };
}
