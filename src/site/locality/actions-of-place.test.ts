import { expect, test } from 'vitest';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import type { Language } from '../../core/text/language.ts';
import { contextOf } from '../context.ts';
import { viewLocality } from './locality-view.ts';

const archive = frozenArchive();

function actionsOf(id: string, language: Language = 'vi') {
  const locality = archive.localities.get(id);
  if (locality === undefined) throw new Error(`no ${id} in the frozen archive`);
  return viewLocality(contextOf(archive, language), locality, (path) => `https://example.org${path}`).actions;
}

const CITY = 'bac-kan/tx-bac-kan';

test('what is known of a place is copied with its name and those who print it', () => {
  expect(actionsOf(CITY).copied).toEqual({
    label: 'Sao chép số và nguồn',
    text: 'Thành phố Bắc Kạn, tỉnh Bắc Kạn. Người dân tộc thiểu số (9/5/2024) là hơn 27.600 đồng bào các dân tộc thiểu số. Nguồn: Cổng thông tin điện tử thành phố Bắc Kạn; chưa rõ nơi đăng.',
  });
  expect(actionsOf(CITY, 'en').copied?.text).toBe(
    'Bắc Kạn City, Bắc Kạn Province. Ethnic minority people (9 May 2024): more than 27,600 people. Source: Cổng thông tin điện tử thành phố Bắc Kạn; publisher unknown.',
  );
});

test('of a place that is gone and unknown, what it is called today is copied', () => {
  expect(actionsOf('bac-kan/h-pac-nam').copied).toEqual({
    label: 'Sao chép tên đơn vị hiện nay',
    text: 'xã Bằng Thành, xã Cao Minh và xã Nghiên Loan, tỉnh Thái Nguyên (đến hết 30/6/2025 là huyện Pác Nặm, tỉnh Bắc Kạn).',
  });
  expect(actionsOf('bac-kan/h-pac-nam', 'en').copied).toEqual({
    label: 'Copy the unit’s present name',
    text: 'Bằng Thành Commune, Cao Minh Commune and Nghiên Loan Commune, Thái Nguyên Province (until 30 June 2025: Pác Nặm District, Bắc Kạn Province).',
  });
});

test('of a place that stands and of which nothing is known, there is nothing to copy', () => {
  expect(actionsOf('thai-nguyen-2025').copied).toBeUndefined();
});

test('the page is cited and handed on by its name and those above it, in its own language, and offers no files', () => {
  const { citations, shared, files } = actionsOf(CITY, 'en');
  expect(citations.map(({ text }) => text)).toEqual([
    '“Bắc Kạn City, Bắc Kạn Province”, Kỷ yếu, https://example.org/en/dia-phuong/bac-kan/tx-bac-kan/.',
  ]);
  expect(shared).toEqual({ title: 'Bắc Kạn City, Bắc Kạn Province', path: '/en/dia-phuong/bac-kan/tx-bac-kan/' });
  expect(files).toEqual([]);
});
