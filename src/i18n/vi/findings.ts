import type { FindingWords, ToldFigure } from '../../core/finding/finding-sentences.ts';
import { inBrackets } from '../../core/text/in-brackets.ts';

export const findings = {
  findings: {
    about: (place: string, facet: string | undefined) => (facet === undefined ? place : `${place} (${facet})`),
    change: {
      up: (about, first, last) => wordChange(about, first, last, 'lên'),
      down: (about, first, last) => wordChange(about, first, last, 'xuống'),
      equal: (about, first, last) =>
        `${about}: cùng là ${last.figure}, ${first.period} và ${last.period}${inBrackets(last.basis)}`,
    },
    single: (about, { figure, period, basis }) =>
      `${about}: ${figure}${inBrackets([period, basis].filter((part) => part !== undefined).join(', '))}`,
    toldOn: (day: string) => `nguồn không ghi kỳ, sự kiện ${day}`,
    twoBases: (about, older, newer) =>
      `${about}, năm ${newer.period} có hai số: ${older.figure}${inBrackets(older.basis)}, ${newer.figure}${inBrackets(newer.basis)}; không so sánh được`,
    extreme: {
      highest: (about, members, parent, extreme) =>
        wordExtreme(about, `cao nhất trong ${members} của ${parent}`, extreme),
      lowest: (about, members, parent, extreme) =>
        wordExtreme(about, `thấp nhất trong ${members} của ${parent}`, extreme),
    },
    members: {
      1: (count: number) => `${count} đơn vị cấp huyện`,
      2: (count: number) => `${count} đơn vị cấp xã`,
    },
    latestOfEach: (indicator: string) => `${indicator}: số mới nhất của mỗi nơi`,
    latest: (year: string, isOld: boolean) =>
      `Số mới nhất trong kho: năm ${year}${isOld ? '; có thể đã có số mới hơn' : ''}.`,
  } satisfies FindingWords['findings'],
};

function wordChange(about: string, first: ToldFigure, last: ToldFigure, way: string): string {
  return `${about}: từ ${first.figure} ${way} ${last.figure}, ${first.period} đến ${last.period}${inBrackets(last.basis)}`;
}

function wordExtreme(about: string, place: string, { figure, period, basis }: ToldFigure): string {
  return `${about}: ${figure}, ${place}, ${period}${inBrackets(basis)}`;
}
