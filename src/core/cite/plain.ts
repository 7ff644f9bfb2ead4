import type { Language } from '../text/language.ts';
import { formatPeriod } from '../text/date.ts';
import type { CitedWork } from './reference.ts';

/**
 * A citation as plain text. Vietnamese: Tác giả, “Tên bài”, Tên báo, dd/mm/yyyy, địa chỉ. English: Author, “Title”,
 * Publisher, 9 May 2024, address. Unknown parts are left out, never guessed; the date of access is the reader's.
 */
export function citePlain(reference: CitedWork, language: Language): string {
  const { authors, title, publisher, published, url, kind } = reference;
  const date = published === undefined ? undefined : formatCitedDate(published, language);
  const parts = [authors.join(', '), `“${title}”`, kind, publisher, date, url];
  return `${parts.filter((part) => part !== undefined && part !== '').join(', ')}.`;
}

function formatCitedDate(published: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(published) ?? [];
  return language === 'vi' && day !== undefined ? `${day}/${month}/${year}` : formatPeriod(published, language);
}
