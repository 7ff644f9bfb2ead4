import type { Language } from '../text/language.ts';
import { paths } from './paths.ts';

/** The id of the place in an article where a figure is first told: `so-ho-ngheo.tp-bac-kan.2023`. */
export function passageId(obsId: string): string {
  return `so-${obsId}`;
}

/** The address of that place: `/tin/2024/dai-hoi/#so-ho-ngheo.tp-bac-kan.2023`. */
export function passageAddress(article: string, obsId: string, language: Language): string {
  return `${paths.article(article, language)}#${passageId(obsId)}`;
}
