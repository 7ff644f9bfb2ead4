import { expect, test } from 'vitest';
import { runCli } from '../../../tests/kit/run-cli.ts';
import { verifySite } from './verify-site.ts';

test.each([
  [[], 'Name one address: npm run verify -- https://….'],
  [['https://a.example', 'https://b.example'], 'Name one address: npm run verify -- https://….'],
  [
    ['ky-yeu.example'],
    '"ky-yeu.example" is no address of a site: write it whole, as in https://ky-yeu.example/luu-tru.',
  ],
  [
    ['ftp://a.example'],
    '"ftp://a.example" is no address of a site: write it whole, as in https://ky-yeu.example/luu-tru.',
  ],
  [['https://me:secret@a.example'], 'An address with a name and a password is not asked for: leave them out.'],
  [['https://a.example', '--seed', 'x'], '--seed takes a whole number from 0 to 4294967295, not "x".'],
  [['https://a.example', '--timeout', '0'], '--timeout takes a whole number from 1 to 600, not "0".'],
  [
    ['https://a.example', '--root', 'src'],
    'There is no archive in "src". Run this where content and data are, or name it with --root.',
  ],
  [['https://a.example', '--nosuch'], "Unknown option '--nosuch'."],
])('%j is not understood, and nothing is asked', async (args, sentence) => {
  const { status, stdout, stderr } = await runCli('verify', (list, print) => verifySite(list, print), args);
  expect([status, stdout, stderr]).toEqual([2, '', `${sentence}\nSee npm run verify -- --help.\n`]);
});

test('it says what it does', async () => {
  const { status, stdout } = await runCli('verify', (list, print) => verifySite(list, print), ['--help']);
  expect([status, stdout]).toEqual([0, expect.stringContaining('Looks at a site that was put on the web')]);
});
