import { writeFileSync } from 'node:fs';
import { subsetLiterata } from '../styles/fonts/subset-literata.ts';

/** Writes src/styles/fonts/literata.woff2 anew: run it after a change of src/styles/fonts/letters.ts. */
writeFileSync(new URL('../styles/fonts/literata.woff2', import.meta.url), await subsetLiterata());
