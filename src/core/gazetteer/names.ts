import type { Level, Locality, LocalityVersion } from '../model/locality.ts';

/** The word of the law for each level, as it stands before a name. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  country: 'nước',
  province: 'tỉnh',
  municipality: 'thành phố',
  city: 'thành phố',
  town: 'thị xã',
  'urban-district': 'quận',
  district: 'huyện',
  ward: 'phường',
  township: 'thị trấn',
  commune: 'xã',
  'special-zone': 'đặc khu',
};

/** The English word for each level, as it stands after a name: "Bắc Kạn Province". */
export const ENGLISH_LEVEL_WORDS: Readonly<Record<Level, string>> = {
  country: '',
  province: 'Province',
  municipality: 'City',
  city: 'City',
  town: 'Town',
  'urban-district': 'Urban District',
  district: 'District',
  ward: 'Ward',
  township: 'Township',
  commune: 'Commune',
  'special-zone': 'Special Zone',
};

/** The letters of each level in ids, `x-chi-lang`; countries, provinces and the municipalities beside them stand without. */
export const LEVEL_LETTERS: Readonly<Record<Level, string>> = {
  country: '',
  province: '',
  municipality: '',
  city: 'tp',
  town: 'tx',
  'urban-district': 'q',
  district: 'h',
  ward: 'p',
  township: 'tt',
  commune: 'x',
  'special-zone': 'dk',
};

/** How a Vietnamese name is told from that of an older unit which it lives on from, or of the newer one: "tỉnh Đắk Lắk (mới)". */
export const NAMESAKE_MARKS = { former: 'cũ', anew: 'mới' } as const;

/** The larger unit first: -1 for the country, 0 for those below the state, 1 for those that were between, 2 for the smallest. */
export const LEVEL_RANKS: Readonly<Record<Level, -1 | 0 | 1 | 2>> = {
  country: -1,
  province: 0,
  municipality: 0,
  city: 1,
  town: 1,
  'urban-district': 1,
  district: 1,
  ward: 2,
  township: 2,
  commune: 2,
  'special-zone': 2,
};

/** Every name that a unit ever had, each bare and after each level word it ever had: "thị xã Bắc Cạn", "Bắc Cạn". */
export function namesOf({ versions, other_names }: Pick<Locality, 'versions' | 'other_names'>): string[] {
  const levels = [...new Set(versions.map(levelWordOf))];
  return [
    ...new Set([
      ...versions.flatMap(({ full_name, name }) => [full_name, name]),
      ...other_names.flatMap((name) => [...levels.map((word) => `${word} ${name}`), name]),
    ]),
  ];
}

function levelWordOf({ level }: LocalityVersion): string {
  return LEVEL_WORDS[level];
}
