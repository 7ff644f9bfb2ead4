import { expect, it } from 'vitest';
import { readArchive } from '../../archive/read-archive.ts';
import { viewLocality } from './locality-view.ts';

const result = readArchive('.');
if (!result.ok) throw new Error('the archive has problems');
const archive = result.value;

it('keeps the figures of a unit apart from those that cover it together with others', () => {
  const views = [...archive.localities.values()].map((locality) => viewLocality(archive, locality, 'vi'));
  const strangers = views.flatMap(({ locality, figures }) => figures.filter(({ place }) => place.id !== locality.id));
  expect(strangers).toEqual([]);
  const shared = views.flatMap(({ locality, sharedFigures }) =>
    sharedFigures.map(({ id }) => archive.figures.get(id)?.observation.places?.includes(locality.id)),
  );
  expect(shared.length).toBeGreaterThan(0);
  expect(shared.every((names) => names === true)).toBe(true);
});
