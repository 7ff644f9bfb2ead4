import { expect, test } from 'vitest';
import { showHidden } from './show-hidden.ts';

test('what cannot be seen, or moves the cursor, is written out, and letters stay', () => {
  expect(showHidden('Đắk Lắk\u001b[2J, https://\u200ba\u202e\n')).toBe(
    String.raw`Đắk Lắk\u{1b}[2J, https://\u{200b}a\u{202e}\u{a}`,
  );
});
