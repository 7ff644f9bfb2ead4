import { expect, test } from 'vitest';
import { toSecurityText } from './security-text.ts';

const FACTS = { email: 'so@doc.example', edition: '2026-11-29', languages: ['vi', 'en'], canonical: undefined };

test('the file names a contact, the day it expires and the languages', () => {
  expect(toSecurityText(FACTS)).toBe(
    'Contact: mailto:so@doc.example\nExpires: 2027-11-29T00:00:00Z\nPreferred-Languages: vi, en\n',
  );
});

test('a site that knows where it lives says where the file is', () => {
  const canonical = 'https://doc.example/.well-known/security.txt';
  expect(toSecurityText({ ...FACTS, canonical })).toMatch(
    /\nCanonical: https:\/\/doc\.example\/\.well-known\/security\.txt\n$/u,
  );
});

test.each([
  ['2028-02-29', '2029-03-01'],
  ['2027-12-31', '2028-12-31'],
])('an edition of %s expires on %s', (edition, expires) => {
  expect(toSecurityText({ ...FACTS, edition })).toContain(`Expires: ${expires}T00:00:00Z`);
});

test('an e-mail address becomes a valid URI', () => {
  expect(toSecurityText({ ...FACTS, email: 'sổ+50%@doc.example' })).toContain(
    'Contact: mailto:s%E1%BB%95+50%25@doc.example\n',
  );
});
