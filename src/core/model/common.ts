import { z } from 'zod';
import { faultOfName } from '../address/portable-name.ts';
import { faultOfWebAddress } from '../address/web-address.ts';
import { isForward, readDate, readPeriod, type Period } from '../text/date.ts';
import { findUnseen } from '../text/unseen-signs.ts';

/** What no page can show: control characters but for tabs and line ends, and halves of letters that were cut in two. */
const NOT_SHOWN = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** Text that is there: not empty, no white space at its ends, nothing that no page can show. */
export const text = z
  .string()
  .min(1)
  .refine((value) => !NOT_SHOWN.test(value) && findUnseen(value) === undefined, {
    error: 'holds a sign that cannot be shown',
    params: { code: 'field/format', hint: 'Type the text anew where it looks right and the check says it is not.' },
  })
  .refine((value) => value === value.trim(), {
    error: 'has white space at its beginning or end',
    params: { code: 'field/format', hint: 'Remove the spaces around the text.' },
  });

/** Interface text in both languages: `{ "vi": "Tỷ lệ hộ nghèo", "en": "Poor households, share" }`. */
export const bilingual = z.strictObject({ vi: text, en: text });
export type Bilingual = z.infer<typeof bilingual>;

/** Text in Vietnamese, with an English version where somebody wrote one. */
export const vietnamese = z.strictObject({ vi: text, en: text.optional() });
export type Vietnamese = z.infer<typeof vietnamese>;

/** A list in which nothing stands twice; two entries are the same when all their fields are, or those named by `by`. */
export function distinct<L extends z.ZodArray>(list: L, by?: string): L {
  return list.check(({ value, issues }) => {
    const seen = new Set<string>();
    for (const [index, entry] of value.entries()) {
      const [told, path] = by === undefined ? [entry, [index]] : [(entry as Record<string, unknown>)[by], [index, by]];
      const fields = JSON.stringify(told);
      if (seen.has(fields)) {
        const params = { code: 'field/duplicate', hint: 'Remove one of the two, or correct what tells them apart.' };
        issues.push({ code: 'custom', input: told, path, message: 'stands twice in the list', params });
      }
      seen.add(fields);
    }
  });
}

/** Text of a form that can be said in words; never a bare regular expression, which no editor can read. */
export function pattern(expression: RegExp, form: string) {
  return z
    .string()
    .refine((value) => expression.test(value), {
      error: `is not of the form ${form}`,
      params: { code: 'field/format', hint: `Write it as ${form}.` },
    })
    .meta({ pattern: expression.source }); // for the JSON Schema, which cannot see into the function above
}

/** Text of a form of which every part between slashes becomes the name of a file or folder of the site. */
export function addressPattern(expression: RegExp, form: string) {
  return asFileName(pattern(expression, form), expression);
}

/** Refuses texts of a form that cannot be the names of files and folders on every system: `con`, `bac-kan/nul`. */
export function asFileName<S extends z.ZodString>(schema: S, form: RegExp): S {
  return schema.check(({ value, issues }) => {
    // What is of another form is told already.
    if (!form.test(value)) return;
    const [message] = value.split('/').flatMap((part) => (part === '' ? [] : (faultOfName(part) ?? [])));
    if (message === undefined) return;
    const params = { code: 'id/file-name', hint: 'Choose another: it becomes the name of a file of the site.' };
    issues.push({ code: 'custom', input: value, message, params });
  });
}

/** The id of an indicator, topic, publisher: lower-case ASCII words joined by hyphens, `ho-ngheo`. */
export const slug = addressPattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'lower-case-words-and-digits');

/** The id of a locality: level and name at birth below those of its parents, `bac-kan/tx-bac-kan`. */
export const localityId = addressPattern(
  /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/u,
  'province/level-name, as in bac-kan/tx-bac-kan',
);

/** The id of an article: its path below content/articles without the ending, `2024/dai-hoi-bac-kan`. */
export const articleId = addressPattern(/^\d{4}\/[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'yyyy/lower-case-words');

/** A year, month or day: `2023`, `2024-07`, `2024-05-09`. */
export const date = z.string().refine((value) => readDate(value) !== undefined, {
  error: 'is not a date on the calendar',
  params: { code: 'date/invalid', hint: 'Write 2023, 2024-07 or 2024-05-09.' },
});

/** A day: `2024-05-09`. */
export const day = z.string().refine((value) => readDate(value)?.start === value, {
  error: 'is not a day on the calendar',
  params: { code: 'date/invalid', hint: 'Write the day as 2024-05-09.' },
});

/** A date, or an interval with inclusive ends: `2019/2023`, `2024-01/2024-06`, `2022/..`. */
export const period = periodRead(
  readPeriod,
  'Write 2023, 2024-07, 2024-05-09, or two of them joined by a slash, as in 2019/2023.',
);

/** A period that may be in doubt: `2021?`. */
export const doubtfulPeriod = periodRead(
  (value) => readPeriod(value.replace(/\?$/u, '')),
  'Write 2024-05-09, 2021, or 2021? when it is inferred.',
);

function periodRead(read: (value: string) => Period | undefined, hint: string) {
  return z
    .string()
    .refine((value) => read(value) !== undefined, {
      error: 'is not a date or period on the calendar',
      params: { code: 'date/invalid', hint },
    })
    .refine((value) => isForward(read(value) ?? { start: '', end: undefined }), {
      error: 'ends before it begins',
      params: { code: 'date/order', hint: 'Put the earlier date before the slash.' },
    });
}

/** Latitude and longitude in degrees, WGS 84. */
export const centroid = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);

/** An address on the web. */
export const url = z.string().check(({ value, issues }) => {
  const wrong = faultOfWebAddress(value);
  if (wrong === undefined) return;
  const params = { code: 'field/format', hint: wrong.hint };
  issues.push({ code: 'custom', input: value, message: wrong.fault, params });
});

/** A name under an article or page, as printed; family and given name only where somebody knows them. */
export const byline = z.strictObject({
  name: text,
  family: text.optional(),
  given: text.optional(),
  /** Who stands behind the name. */
  kind: z.enum(['person', 'organisation', 'pen-name']),
});
