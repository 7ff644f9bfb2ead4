import { END, NOT_COUNTED, START, WORD_END } from './pieces.ts';
import type { Rule } from './rule.ts';

const PLAIN_END = `${END}${NOT_COUNTED}`;
const DOCUMENT =
  '(?:Nghị quyết|Quyết định|Nghị định|Thông tư|Chỉ thị|Công văn|Kết luận|Luật|Pháp lệnh|Công điện|Quy định)';
const ANY_DOCUMENT = `(?i:${DOCUMENT}|Kế hoạch|Hướng dẫn|Thông báo|Tờ trình|Đề án|Chương trình|Báo cáo)`;
/** The office that a document number ends with: NQ-CP, QĐ-TTg, CT/TW. */
const OFFICE = String.raw`\p{Lu}[\p{L}0-9]*`;

/** Behind one of these, the name of a law has ended. */
const TOLD = '(?:có|được|cho|với|đến|tới|trên|hơn|gần|khoảng|ở|tại|là|đã)';

/** Numbers with a form of their own: addresses, telephone numbers, documents. They come before dates, "12/2019/QH14". */
export const DOCUMENT_RULES: readonly Rule[] = [
  {
    ...documentRule(
      'address',
      'It is part of an address on the web.',
      String.raw`(?:https?://|www\.[^\s.]+\.)\S+|[^\s@]{1,64}@[^\s@]{1,253}\.\p{L}+`,
    ),
    readsWords: true,
  },
  {
    ...documentRule(
      'phone number',
      'It begins with nought and is as long as a telephone number.',
      String.raw`(?<![\p{L}\p{N}])(?:\+84[ .-]?|\(?0)[0-9]{1,3}\)?(?:[ .-]?[0-9]{2,4}){2,3}${END}${NOT_COUNTED}`,
    ),
    accepts: ([whole]) => /^(?:84[0-9]{9,10}|0[0-9]{9,10})$/u.test(whole.replace(/[^0-9]/gu, '')),
  },
  documentRule(
    'document number',
    'A number, then the kind and office of a document.',
    `${START}[0-9]+[a-z]?(?:/[0-9]{4}/${OFFICE}(?:-${OFFICE})*|(?:/[0-9]{4})?/${OFFICE}(?:-${OFFICE})+|-${OFFICE}/${OFFICE}(?:-${OFFICE})*)${WORD_END}`,
  ),
  documentRule(
    'document number',
    'Several documents of one kind are called by their numbers.',
    `${START}(?i:các|những|hai|ba)\\s+${DOCUMENT}\\s+(?:số\\s+)?[0-9]{1,4}[a-z]?(?:(?:,|\\s+và)\\s+[0-9]{1,4}[a-z]?)+${PLAIN_END}`,
  ),
  documentRule(
    'document number',
    'The word "số" behind a kind of document says so.',
    `${START}${ANY_DOCUMENT}\\s+số:?\\s+[0-9]+[a-z]?(?:[/-][\\p{L}0-9]+)*${PLAIN_END}`,
  ),
  documentRule(
    'document number',
    'A kind of document is shortened to its letters.',
    `${START}(?:QĐ|NQ|NĐ)\\s(?:số\\s)?[0-9]{1,4}[a-z]?${PLAIN_END}`,
  ),
  documentRule(
    'document number',
    'Sessions and resolutions of the central committee are called by their number.',
    `${START}(?:Nghị quyết|Hội nghị)\\s+Trung ương\\s+[0-9]{1,2}${PLAIN_END}`,
  ),
  documentRule(
    'document number',
    'A law is called by its year.',
    `${START}(?:Hiến pháp|(?:Bộ luật|Luật)\\s+\\p{Lu}\\p{L}*(?:,?\\s+(?!${TOLD}${WORD_END})\\p{L}+){0,7}?)\\s+(?:1[89]|20)[0-9]{2}${PLAIN_END}`,
  ),
  documentRule(
    'document number',
    'A kind of document, in capitals, is followed by its number.',
    `${START}${DOCUMENT}\\s+[0-9]{1,4}[a-z]?${PLAIN_END}`,
  ),
];

function documentRule(as: Rule['as'], because: string, pattern: string): Rule {
  return { as, because, pattern: new RegExp(pattern, 'gu') };
}
