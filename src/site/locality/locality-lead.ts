import { byTime, nearestVersion } from '../../core/gazetteer/versions.ts';
import type { Locality, LocalityVersion } from '../../core/model/locality.ts';
import { dayBefore, formatPeriod } from '../../core/text/date.ts';
import { viewParents } from './lineage-view.ts';
import type { Context } from '../context.ts';

/**
 * What a unit is or last was, since when and until when, and what it was before under another level or name: "Thành phố
 * thuộc tỉnh từ 11/3/2015 đến hết 30/6/2025; trước đó là thị xã Bắc Kạn." One that went over to another unit also says
 * where it lay until then.
 */
export function sayLead(context: Context, locality: Locality): string {
  const { archive, language, words } = context;
  const versions = byTime(locality);
  const last = nearestVersion(locality, archive.site.edition);
  const isOther = (version: LocalityVersion) => version.full_name !== last.full_name || version.level !== last.level;
  const changed = versions.findLastIndex(isOther);
  const day = (text: string | undefined) => text && formatPeriod(text, language);
  const lead = words.locality.lead(
    words.levels[last.level],
    day(versions[changed + 1]?.valid_from),
    day(last.valid_to && dayBefore(last.valid_to)),
    versions
      .slice(0, changed + 1)
      .map((version) => words.nameUnit(version))
      .filter((name, index, names) => name !== names[index + 1])
      .reverse(),
  );
  const moved = last.valid_to === undefined ? viewParents(context, locality).at(-2) : undefined;
  return moved === undefined ? lead : `${lead} ${words.locality.movedFrom(moved.text, moved.when)}`;
}
