import { expect, test } from 'vitest';
import { joinPlaces } from './join-places.ts';

const say = (names: readonly string[], language: 'vi' | 'en' = 'vi') =>
  joinPlaces(names, language, language === 'vi' ? 'và' : 'and')
    .map(({ before, text }) => before + text)
    .join('');

test.for([
  [[], ''],
  [['xã Chi Lăng'], 'xã Chi Lăng'],
  [['phường Đức Xuân', 'phường Bắc Kạn'], 'các phường Đức Xuân và Bắc Kạn'],
  [['xã A', 'xã B', 'xã C'], 'các xã A, B và C'],
  [['xã A', 'phường B'], 'xã A và phường B'],
  [['phường Đức Xuân', 'phường Bắc Kạn', 'xã Phong Quang'], 'các phường Đức Xuân, Bắc Kạn và xã Phong Quang'],
  [['phường A', 'xã X', 'phường B', 'xã Y'], 'các phường A, B và các xã X, Y'],
  [['phường A', 'xã X', 'đặc khu Đ', 'xã Y'], 'phường A, các xã X, Y và đặc khu Đ'],
  [['tỉnh Đắk Lắk (mới)'], 'tỉnh Đắk Lắk (mới)'],
] as const)('%j are said as "%s"', ([names, sentence]) => {
  expect(say(names)).toBe(sentence);
});

test('English names bear their level behind them and are said in full', () => {
  expect(say(['Đức Xuân Ward', 'Bắc Kạn Ward', 'Phong Quang Commune'], 'en')).toBe(
    'Đức Xuân Ward, Bắc Kạn Ward and Phong Quang Commune',
  );
});

test('each name tells which of the list it is', () => {
  expect(joinPlaces(['phường A', 'xã X', 'phường B'], 'vi', 'và').map(({ index }) => index)).toEqual([0, 2, 1]);
});
