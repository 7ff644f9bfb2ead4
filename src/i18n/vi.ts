import { shell } from './vi/shell.ts';
import { search } from './vi/search.ts';
import { texts } from './vi/texts.ts';
import { figures } from './vi/figures.ts';
import { checks } from './vi/checks.ts';
import { findings } from './vi/findings.ts';
import { localities } from './vi/localities.ts';
import { congresses } from './vi/congresses.ts';
import { editors } from './vi/editors.ts';

/** The Vietnamese interface, and by its type the list of everything that other languages must say too. */
export const vi = {
  ...shell,
  ...search,
  ...texts,
  ...figures,
  ...checks,
  ...findings,
  ...localities,
  ...congresses,
  ...editors,
};

export type Messages = typeof vi;
