import { expect, test } from 'vitest';
import { passageAddress } from './passage.ts';

test('a figure is told at a place of its article, in the frame of either language', () => {
  expect(passageAddress('2024/dai-hoi', 'ho-ngheo.bac-kan.2023', 'vi')).toBe(
    '/tin/2024/dai-hoi/#so-ho-ngheo.bac-kan.2023',
  );
  expect(passageAddress('2024/dai-hoi', 'ho-ngheo.bac-kan.2023', 'en')).toBe(
    '/en/tin/2024/dai-hoi/#so-ho-ngheo.bac-kan.2023',
  );
});
