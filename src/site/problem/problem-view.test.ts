import { expect, test } from 'vitest';
import { NOTICE_CODES } from '../../core/notice.ts';
import { PROBLEM_CODES } from '../../core/problem.ts';
import { SHEET_CODES } from '../../core/sheet-code.ts';
import { groupProblems, viewProblem } from './problem-view.ts';

test('an example of several lines loses the indentation of the file it is cut out of', () => {
  expect(viewProblem('field/missing', 'vi').right).toEqual({
    text: '"obs_value": 150,\n"comparator": "nearly",',
    isCode: true,
  });
});

test('an example that is a whole file keeps its indentation, and may have no right one beside it', () => {
  const { wrong, right } = viewProblem('relation/off', 'en');
  expect(wrong.text).toMatch(/^\[\n {2}\{\n {4}"id"[^]*\n\]$/u);
  expect(right?.text).toContain('"acknowledged"');
  expect(viewProblem('indicator/empty', 'en').right).toBeUndefined();
});

test('what happens to a whole file is told in words, and so is nothing', () => {
  expect(viewProblem('file/missing', 'vi').wrong).toEqual({ text: 'Tệp bị xóa.', isCode: false });
  expect(viewProblem('article/empty', 'en').wrong).toEqual({ text: '(nothing)', isCode: false });
});

test('a file that lies in the wrong place is shown by both paths', () => {
  const { wrong, right } = viewProblem('article/path', 'vi');
  expect([wrong.text, right?.text]).toEqual([
    'content/articles/2021/Nghị quyết.md',
    'content/articles/2021/nghi-quyet.md',
  ]);
});

test('a file that the example needs is shown beside it', () => {
  const { file, beside, wrong } = viewProblem('address/vanished', 'vi');
  expect([file, wrong.text]).toEqual(['data/moved.json', '[]']);
  expect(beside).toEqual({
    file: 'data/published.json',
    snippet: { text: '["/chi-so/ty-le-ho-ngheo/"]', isCode: true },
  });
  expect(viewProblem('moved/nowhere', 'vi').beside).toBeUndefined();
});

const CODES = [...PROBLEM_CODES, ...NOTICE_CODES, ...SHEET_CODES];

test('every code stands in one family, and leads to its page in the language of the list', () => {
  const links = groupProblems('en').flatMap(({ problems }) => problems);
  expect(links.map(({ code }) => code).sort()).toEqual(CODES.sort());
  expect(links.filter(({ code, href }) => href !== `/en/loi/${code}/`)).toEqual([]);
  expect(links.find(({ code }) => code === 'ledger/number-word')?.kind).toBe('notice');
});
