import { expect, test } from 'vitest';
import type { Notice } from '../core/notice.ts';
import { formatAnnotations } from './report-github.ts';
import { NOTHING_READ } from './report.ts';

const notice: Notice = {
  code: 'observation/unused',
  file: 'data/a,b:c%.json',
  path: 'observations[0]',
  message: 'A line\nand 50%\r, so: well.',
  hint: 'Mend it.',
};
const report = { problems: [], notices: [notice], counts: NOTHING_READ };

test('what has a meaning in workflow commands is escaped, and more of it in properties', () => {
  expect(formatAnnotations(report)).toBe(
    '::notice file=data/a%2Cb%3Ac%25.json,title=observation/unused::' +
      'observations[0]: A line%0Aand 50%25%0D, so: well. Mend it.\n',
  );
});

test('a place in the file is told by line and column alone', () => {
  const placed = { ...report, notices: [{ ...notice, file: 'a', position: { line: 3, column: 7 } }] };
  expect(formatAnnotations(placed, 'sub/folder')).toBe(
    '::notice file=sub/folder/a,line=3,col=7,title=observation/unused::A line%0Aand 50%25%0D, so: well. Mend it.\n',
  );
});
