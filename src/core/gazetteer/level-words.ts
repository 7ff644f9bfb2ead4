import type { Level } from '../model/locality.ts';

/**
 * The letters of a level in ids (`x-chi-lang`) and its word in running text ("xã Chi Lăng"). Provinces and the
 * municipalities beside them stand in ids without letters: `bac-kan`.
 */
export const LEVEL_WORDS: Readonly<Record<Level, readonly [letters: string, word: string]>> = {
  province: ['', 'tỉnh'],
  municipality: ['', 'thành phố'],
  city: ['tp', 'thành phố'],
  town: ['tx', 'thị xã'],
  'urban-district': ['q', 'quận'],
  district: ['h', 'huyện'],
  ward: ['p', 'phường'],
  township: ['tt', 'thị trấn'],
  commune: ['x', 'xã'],
  'special-zone': ['dk', 'đặc khu'],
};
