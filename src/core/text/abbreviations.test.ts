import { expect, it } from 'vitest';
import { findAbbreviations } from './abbreviations.ts';

const known = new Map(
  ['DTTS', 'HĐND', 'KT-XH', 'TP'].map((short) => [short, { short, long: { vi: short, en: `${short} in full` } }]),
);

it.each([
  ['đồng bào DTTS, HĐND tỉnh', ['DTTS', 'HĐND']],
  ['phát triển KT-XH.', ['KT-XH']],
  ['chữ TPHCM và dtts thì không', []],
  ['(TP)', ['TP']],
  ['', []],
])('finds in "%s" whole words only', (text, found) => {
  expect(findAbbreviations([undefined, text], known, 'en')).toEqual(
    found.map((short) => ({ short, long: `${short} in full` })),
  );
});
