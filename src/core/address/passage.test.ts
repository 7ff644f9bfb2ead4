import { expect, test } from 'vitest';
import { passageOf } from './passage.ts';

test('a figure is told at a place of its article, in the frame of either language', () => {
  expect(passageOf('2024/dai-hoi', 'ho-ngheo.bac-kan.2023', 'vi')).toBe('/tin/2024/dai-hoi/#so-ho-ngheo.bac-kan.2023');
  expect(passageOf('2024/dai-hoi', 'ho-ngheo.bac-kan.2023', 'en')).toBe(
    '/en/tin/2024/dai-hoi/#so-ho-ngheo.bac-kan.2023',
  );
});
