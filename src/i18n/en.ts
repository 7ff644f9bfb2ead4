import { shell } from './en/shell.ts';
import { search } from './en/search.ts';
import { texts } from './en/texts.ts';
import { figures } from './en/figures.ts';
import { checks } from './en/checks.ts';
import { findings } from './en/findings.ts';
import { localities } from './en/localities.ts';
import { congresses } from './en/congresses.ts';
import { editors } from './en/editors.ts';
import type { Messages } from './vi.ts';

/** The English interface. */
export const en: Messages = {
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
