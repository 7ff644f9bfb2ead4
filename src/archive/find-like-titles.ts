import type { Indicator } from '../core/model/indicator.ts';
import type { Notice } from '../core/notice.ts';
import { keysOfLikeness } from '../core/text/like-titles.ts';

/** Titles that readers may take for each other, told at the later one; indicators that name each other are told apart. */
export function findLikeTitles(indicators: readonly Indicator[]): Notice[] {
  const known = new Map<string, Indicator[]>();
  return indicators.flatMap((indicator) => {
    const keys = new Set(keysOfLikeness(indicator.title.vi));
    const like = new Set([...keys].flatMap((key) => known.get(key) ?? []));
    for (const key of keys) known.set(key, [...(known.get(key) ?? []), indicator]);
    return [...like].filter((other) => !isLinked(indicator, other)).map((other) => tellLike(indicator, other));
  });
}

function isLinked(a: Indicator, b: Indicator): boolean {
  const names = ({ related = [], part_of }: Indicator, id: string) => related.includes(id) || part_of === id;
  return names(a, b.id) || names(b, a.id);
}

function tellLike({ id, title }: Indicator, other: Indicator): Notice {
  return {
    code: 'indicator/like-title',
    file: `data/indicators/${id}.json`,
    path: 'title.vi',
    message: `"${title.vi}" looks like "${other.title.vi}", the title of "${other.id}".`,
    hint: `Merge the two if they measure one thing; else tell them apart in a title, or link them: "related": ["${other.id}"].`,
  };
}
