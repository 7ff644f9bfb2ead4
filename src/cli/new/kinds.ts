import { article } from './article.ts';
import { indicator } from './indicator.ts';
import type { NewThing } from './kind.ts';
import { locality } from './locality.ts';
import { reference } from './reference.ts';

/** What `npm run new` can start, by the word it is called by. */
export const KINDS: Readonly<Record<string, NewThing>> = { article, indicator, locality, reference };
