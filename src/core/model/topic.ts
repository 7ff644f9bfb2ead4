import { z } from 'zod';
import { bilingual, slug } from './common.ts';

/** A subject that articles and indicators share: an entry of data/topics.json. */
export const topicSchema = z.strictObject({ id: slug, title: bilingual });
