import type { Publisher, PublisherKind } from '../model/publisher.ts';

/** What sort of publisher stands behind a name; `site` is a portal that is none of an authority. */
export type PublisherSort = PublisherKind | 'site';

/** Names that say themselves what their bearer is. */
const TELLING: Partial<Record<PublisherKind, RegExp>> = {
  document: /\b(?:Nghị quyết|Niên giám|Báo cáo)|Tạp chí/u,
  portal: /Cổng thông tin|Trang (?:thông tin|điện tử|web)/u,
  newspaper: /Báo|Tạp chí|Đài |Truyền hình|Phát thanh|Thông tấn|VOV/u,
};

/**
 * The sort of a publisher that stands in brackets behind its name, or undefined where the name says it already. `url` is the
 * page in question: authorities have theirs under gov.vn.
 */
export function sortBeside({ name, kind }: Pick<Publisher, 'name' | 'kind'>, url?: string): PublisherSort | undefined {
  if (TELLING[kind]?.test(name) === true) return undefined;
  if (kind !== 'portal') return kind;
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
  return /(?:^|\.)gov\.vn$/u.test(host) ? 'portal' : 'site';
}
