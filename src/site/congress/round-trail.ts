import { paths } from '../../core/address/paths.ts';
import type { CongressRound } from '../../core/model/congress.ts';
import type { Context } from '../context.ts';

/** The pages above those that belong to a round. */
export function roundTrail(round: CongressRound, { language, words }: Context): { name: string; href: string }[] {
  return [
    { name: words.nav.congresses, href: paths.congresses(language) },
    { name: round.title[language], href: paths.round(round.id, language) },
  ];
}
