import { article } from './article.ts';
import { indicator } from './indicator.ts';
import type { Kind } from './kind.ts';
import { locality } from './locality.ts';
import { reference } from './reference.ts';

/** What `npm run new` can start, by the word it is called by. */
export const KINDS: Readonly<Record<string, Kind>> = { article, indicator, locality, reference };
