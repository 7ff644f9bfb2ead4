import type { Corruption, CorruptionKind, Expectation } from './kind.ts';
import type { CorruptibleFile } from './documents.ts';
import type { Random } from './random.ts';

const LONG_LINE = 5_000_000;
const BROKEN_YAML = ['a: "', '\ta: 1', 'a: [', 'a: b: c', 'a: *b', '- a', 'a: {', '"a" "b": 1', 'a: @b', "a: 'b' c"];
/** An archive may do without these two, and nothing else names what is in them. */
const OPTIONAL = ['data/abbreviations.json', 'data/ethnic-groups.json', 'data/relations.json'];

/** Corruptions of a file as bytes and lines, whatever it holds. */
export const FILE_KINDS: readonly CorruptionKind[] = [
  one('broken JSON', 'told', isJson, ({ text }, random) => {
    // A mark outside of any text, or the quotation mark that opens or closes one.
    const marks = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},:]/gu)].map(({ index }) => index);
    const at = random.pick(marks) ?? 0;
    return [text.slice(0, at) + text.slice(at + 1), `without the ${text[at] ?? ''} at ${at}`];
  }),
  one('broken YAML', 'told', isArticle, ({ text }, random) => {
    const lines = text.split('\n');
    const line = random.pick(BROKEN_YAML) ?? '';
    const top = lines.flatMap((one, index) =>
      index > 0 && index < lines.indexOf('---', 1) && /^[a-z]/u.test(one) ? [index] : [],
    );
    const at = random.pick(top) ?? 1;
    return [[...lines.slice(0, at), line, ...lines.slice(at)].join('\n'), `${JSON.stringify(line)} on line ${at + 1}`];
  }),
  one('front matter without its fence', 'told', isArticle, ({ text }, random) =>
    random.below(2) === 0
      ? [text.replace('---\n', ''), 'first fence']
      : [text.replace('\n---\n', '\n'), 'second fence'],
  ),
  one(
    'byte order mark',
    'told',
    () => true,
    ({ text }) => [`\uFEFF${text}`, 'at the beginning'],
  ),
  one(
    'bytes that are not UTF-8',
    'told',
    () => true,
    ({ text }, random) => {
      const bytes = Buffer.from(text);
      const at = random.below(bytes.length);
      const bad = random.pick([0xff, 0xfe, 0xc0, 0xf5]) ?? 0xff;
      return [
        Buffer.concat([bytes.subarray(0, at), Buffer.of(bad), bytes.subarray(at)]),
        `${bad.toString(16)} at ${at}`,
      ];
    },
  ),
  one('JSON cut off', 'told', isJson, ({ text }, random) => {
    const at = 1 + random.below(text.trimEnd().length - 1);
    return [text.slice(0, at), `at ${at}`];
  }),
  one('article cut off in its front matter', 'told', isArticle, ({ text }, random) => {
    const at = 1 + random.below(text.indexOf('\n---\n') + 1);
    return [text.slice(0, at), `at ${at}`];
  }),
  one('article cut off in its text', 'either', isArticle, ({ text, body = '' }, random) => {
    const at = text.length - 1 - random.below(body.trim().length - 1);
    return [text.slice(0, at), `at ${at}`];
  }),
  one(
    'emptied file',
    'told',
    () => true,
    (_, random) => [random.pick(['', '\n', ' \r\n\t']) ?? '', 'emptied'],
  ),
  {
    name: 'deleted file',
    expect: 'told',
    corrupt: (files, random) => {
      const file = random.pick(files);
      if (file === undefined) return undefined;
      const expect = OPTIONAL.includes(file.file) || !isNamed(file, files) ? ({ expect: 'either' } as const) : {};
      return { file: file.file, content: undefined, what: 'deleted', ...expect };
    },
  },
  one(
    'line of 5 MB',
    'told',
    () => true,
    ({ text, body }, random) => {
      const unit = random.pick(['a', 'một hai ', '1', '1 ', '5 xã, ', '(', '1.000.', '[5](', '*a ', '| ']) ?? '';
      const line = unit.repeat(LONG_LINE / unit.length);
      // In an article as a paragraph, in JSON as a text that nobody asked for.
      return body === undefined
        ? [text.replace(/^([[{])/u, (mark) => `${mark}${mark === '{' ? '"a": ' : ''}"${line}",`), unit]
        : [`${text}\n${line}\n`, unit];
    },
  ),
  one(
    'lines that end in CR LF',
    'same',
    () => true,
    ({ text }) => [text.replaceAll('\n', '\r\n'), 'all lines'],
  ),
  one(
    'decomposed letters (NFD)',
    'same',
    () => true,
    ({ text }) => [text.normalize('NFD'), 'all letters'],
  ),
  one('JSON laid out anew', 'same', isJson, ({ value }, random) => [
    JSON.stringify(value, undefined, random.below(9)),
    'other white space',
  ]),
];

type Change = (file: CorruptibleFile, random: Random) => readonly [content: string | Uint8Array, what: string];

function one(
  name: string,
  expect: Expectation,
  suits: (file: CorruptibleFile) => boolean,
  change: Change,
): CorruptionKind {
  return {
    name,
    expect,
    corrupt: (files, random): Corruption | undefined => {
      const file = random.pick(files.filter(suits));
      if (file === undefined) return undefined;
      const [content, what] = change(file, random);
      return { file: file.file, content, what };
    },
  };
}

function isJson({ body }: CorruptibleFile): boolean {
  return body === undefined;
}

function isArticle({ body }: CorruptibleFile): boolean {
  return body !== undefined;
}

/** Whether another file names something that this one holds: an indicator that no text links to is free to go. */
function isNamed({ file, value }: CorruptibleFile, files: readonly CorruptibleFile[]): boolean {
  if (!file.startsWith('data/indicators/')) return true;
  const { observations } = value as { observations: { obs_id: string }[] };
  return observations.some(({ obs_id }) => files.some((other) => other.file !== file && other.text.includes(obs_id)));
}
