import type { Figure } from '../../archive/archive.ts';
import { tellFindingsOf, type ToldIndicator } from '../../archive/findings-of.ts';
import { latestYear } from '../../core/finding/latest-year.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import { onceEach } from '../../core/once.ts';
import type { Context } from '../context.ts';

/** What the program says of an indicator: its title and its findings, the very sentences that an editor has accepted. */
export const viewFindings = onceEach(({ archive, language, words }: Context, indicator: Indicator): ToldIndicator =>
  tellFindingsOf(archive, indicator, language, words),
);

/** "Số mới nhất trong kho: năm 2023; có thể đã có số mới hơn."; undefined where there is no result that can be believed. */
export function sayLatestYear({ archive, words }: Context, figures: readonly Figure[]): string | undefined {
  const latest = latestYear(
    figures.map(({ observation }) => observation),
    archive.site.edition,
  );
  return latest && words.findings.latest(latest.year, latest.isOld);
}
