import { paths } from '../../core/address/paths.ts';
import type { CongressRound } from '../../core/model/congress.ts';
import { linkToList, type PageLink } from '../shell/sections.ts';
import type { Context } from '../context.ts';

/** The pages above those that belong to a round. */
export function roundTrail(round: CongressRound, context: Context): PageLink[] {
  const { language } = context;
  return [linkToList('congresses', context), { title: round.title[language], href: paths.round(round.id, language) }];
}
