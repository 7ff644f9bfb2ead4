import { z } from 'zod';
import { bilingual } from './common.ts';

/**
 * The sentences of the program about figures that an editor has read and accepted, by their names, such as "ho-ngheo
 * bac-kan change chuan-2016": data/findings.json. `npm run findings -- --accept` writes it, and nobody edits it by hand.
 */
export const findingsSchema = z.record(z.string(), bilingual);
export type AcceptedFindings = z.infer<typeof findingsSchema>;
