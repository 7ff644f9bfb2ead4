import { expect, test } from 'vitest';
import { movedSchema } from '../model/moved.ts';
import { escapePattern, readHostFacts } from './host-facts.ts';

const why = { vi: 'Vì thế.' };
const entries = movedSchema.array().parse([
  { kind: 'moved', from: '/chi-so/a/', to: '/chi-so/b/', date: '2025-01-01', why },
  { kind: 'withdrawn', from: '/chi-so/c/', date: '2025-01-01', why, was: { vi: 'C' } },
]);
const moved = new Map(entries.map((entry) => [entry.from, entry]));

test.each(['https://a.example/luu-tru/2026', 'https://a.example/luu-tru/2026/'])(
  'addresses of a site at %s are below its folder',
  (site) => {
    expect(readHostFacts(new URL(site), moved, false)).toEqual({
      host: 'a.example',
      folder: '/luu-tru/2026/',
      moved: [{ from: '/luu-tru/2026/chi-so/a/', to: '/luu-tru/2026/chi-so/b/' }],
      gone: ['/luu-tru/2026/chi-so/c/'],
    });
  },
);

test('a site that does not know where it will live is taken to lie at the root', () => {
  expect(readHostFacts(undefined, moved, false)).toMatchObject({ host: undefined, folder: '/' });
});

test('English pages moved and went with the Vietnamese ones', () => {
  expect(readHostFacts(undefined, moved, true)).toMatchObject({
    moved: [
      { from: '/chi-so/a/', to: '/chi-so/b/' },
      { from: '/en/chi-so/a/', to: '/en/chi-so/b/' },
    ],
    gone: ['/chi-so/c/', '/en/chi-so/c/'],
  });
});

test('what means something in a pattern means itself', () => {
  const text = String.raw`/a.b+c(d)[e]{f}|g^h$i*j?k\l/`;
  expect(new RegExp(`^${escapePattern(text)}$`, 'u').test(text)).toBe(true);
});
