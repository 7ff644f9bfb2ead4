import { z } from 'zod';
import { distinct, pattern, slug, text } from './common.ts';

/** One of the 54 ethnic groups of the official list (Decision 121-TCTK/PPCĐ of 1979): an entry of data/ethnic-groups.json. */
export const ethnicGroupSchema = z.strictObject({
  /** The name observations use, `kho-me`. */
  id: slug,
  /** Its number in the official list, `05`. */
  code: pattern(/^\d{2}$/u, 'two digits'),
  /** The name of the official list, "Khơ-me". */
  name: text,
  /** The name that authorities and the press write today, where it is another: "Khmer". */
  common_name: text.optional(),
  /** Other ways to write the name, "Khơ Me". */
  spellings: distinct(z.array(text).min(1)).optional(),
  /** Other names of the group and of its parts, "Cur". */
  other_names: distinct(z.array(text).min(1)).optional(),
});
export type EthnicGroup = z.infer<typeof ethnicGroupSchema>;
