import { z } from 'zod';
import { day, text } from './common.ts';

/**
 * What the last edition that was published said, in as few words as tell one from the next: `npm run record` writes it, and
 * nobody edits it by hand.
 */
export const recordedSchema = z.strictObject({
  /** The `edition` of data/site.json when it was recorded. */
  edition: day,
  /** The Vietnamese pages by address, each with a short checksum of what it is made of; lists and pages of the program have none. */
  pages: z.record(z.string(), z.string()),
  /** What each figure says, by its id: "ho-ngheo | 1,96% | 2023 | actual | bac-kan/tx-bac-kan". */
  figures: z.record(z.string(), text),
  /** What the program says of figures, in Vietnamese, by what it is about: "target ho-ngheo.tp-bac-kan.2025.target". */
  sentences: z.record(z.string(), text),
});
export type Recorded = z.infer<typeof recordedSchema>;
