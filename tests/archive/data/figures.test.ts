import { expect, test } from 'vitest';
import { mintObservationId } from '../../../src/core/figure/mint-id.ts';
import { ownArchive } from '../../kit/own-archive.ts';

const { articles, figures, localities } = ownArchive();

test('the archive itself keeps the habit', () => {
  const unlike = [...figures.values()].filter(({ observation, indicator }) => {
    const { obs_id, ref_area, time_period, value_type, corrections } = observation;
    // An id outlives a correction of the period or the kind that it was minted from.
    if (corrections.length > 0) return false;
    const locality = localities.get(ref_area);
    // Ids stay when an indicator becomes part of another: those begin with the name that it had.
    const [named = ''] = obs_id.split('.');
    const minted = locality && [
      mintObservationId(indicator.id, locality, observation),
      mintObservationId(named, locality, { time_period, value_type }),
    ];
    // Of several sources that disagree, each adds its own name.
    return minted && !minted.some((name) => name !== undefined && `${obs_id}.`.startsWith(`${name}.`));
  });
  expect(unlike.map(({ observation }) => observation.obs_id)).toEqual([]);
  expect(figures.size).toBeGreaterThan(80);
});

test('every figure that an article is the source of stands in its text', () => {
  const sources = [...figures].flatMap(([id, { observation }]) =>
    observation.sources.flatMap(({ article }) => (article === undefined ? [] : [{ id, article }])),
  );
  const isShown = (id: string, article: string) =>
    articles.get(article)?.figureLinks.some(({ obs_id }) => obs_id === id) === true;
  expect(sources.filter(({ id, article }) => !isShown(id, article))).toEqual([]);
  expect(sources.length).toBeGreaterThan(50);
});
