import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { FROZEN_ARCHIVE } from '../../tests/kit/frozen-archive.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Formats a text as `npm run format` would, were it the content of the file. */
async function formatAs(file: string, text: string): Promise<string> {
  const filepath = `${ROOT}/${file}`;
  return await format(text, { ...(await resolveConfig(filepath)), filepath });
}

it('puts the fields of a file in the order of the model, at every depth', async () => {
  const text = `{
  "observations": [
    { "sources": [{ "paragraph": 1, "article": "2024/a" }], "obs_id": "a.b.2024" }
  ],
  "title": { "en": "Poor", "vi": "Nghèo" }, "id": "a" }`;
  expect(await formatAs('data/indicators/a.json', text)).toBe(`{
  "id": "a",
  "title": { "vi": "Nghèo", "en": "Poor" },
  "observations": [{ "obs_id": "a.b.2024", "sources": [{ "article": "2024/a", "paragraph": 1 }] }]
}
`);
});

it('keeps fields that the model does not know, behind the others, and every list as it is', async () => {
  const text = '[{ "zz": [3, 1, 2], "title": 1, "aa": {"vi": 1, "b": 2}, "id": "b" }, { "id": "a" }]';
  expect(await formatAs('data/topics.json', text)).toBe(
    '[{ "id": "b", "title": 1, "zz": [3, 1, 2], "aa": { "vi": 1, "b": 2 } }, { "id": "a" }]\n',
  );
});

it('keeps both of two fields of one name, so that the checker can tell of them', async () => {
  const text = '{ "vi": 1, "name": "b", "name": "a" }';
  expect(await formatAs('data/site.json', text)).toBe('{ "name": "b", "name": "a", "vi": 1 }\n');
});

it('keeps the digits of numbers and the spelling of texts', async () => {
  const text = String.raw`[{ "title": "ạ \u0301 \" '", "id": [1.05, 1e3, 1.0000000000000000001, 12345678901234567890, -0.5] }]`;
  expect(await formatAs('data/topics.json', text)).toBe(
    String.raw`[{ "id": [1.05, 1e3, 1.0000000000000000001, 12345678901234567890, -0.5], "title": "ạ \u0301 \" '" }]` +
      '\n',
  );
});

it('takes the order of the kind that a relation names', async () => {
  const text =
    '[{ "whole": "b", "part": "a", "kind": "ratio" }, { "total": 9, "parts": [], "kind": "sum", "id": "s" }]';
  expect(await formatAs('data/relations.json', text)).toBe(
    '[\n  { "kind": "ratio", "part": "a", "whole": "b" },\n  { "id": "s", "kind": "sum", "parts": [], "total": 9 }\n]\n',
  );
});

it('leaves files with comments, files of no kind and files elsewhere in their order', async () => {
  const text = '{ "name": 1, "id": 2 }\n';
  for (const file of ['data/unheard-of.json', 'src/topics.json', 'data/../../etc.json']) {
    expect(await formatAs(file, text), file).toBe(text);
  }
  const commented = '[\n  // first\n  { "title": 1, "id": 2 }\n]\n';
  expect(await formatAs('data/topics.json', commented)).toBe(commented);
});

it('says where a file is no JSON', async () => {
  await expect(formatAs('data/topics.json', '[\n  { "id": }\n]')).rejects.toThrow(/\(2:11\)/u);
});

it('has nothing to do on what it has done', async () => {
  for (const file of ['data/indicators/ho-ngheo.json', 'data/relations.json', 'data/localities/bac-kan.json']) {
    const text = await formatAs(file, readFileSync(`${FROZEN_ARCHIVE}/${file}`, 'utf8'));
    expect(await formatAs(file, text)).toBe(text);
  }
});
