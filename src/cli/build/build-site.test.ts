import { expect, test } from 'vitest';
import { buildSite, faultOfFolder } from './build-site.ts';

test.each(['/a/Kỷ yếu thử (bản sao)', "/a/b 'c' [d] & 100%41 {e,f}!", '/'])('a site can be built in %s', (folder) => {
  expect(faultOfFolder(folder)).toBeUndefined();
});

test.runIf(process.platform !== 'win32').each([
  ['/a#b', '"#"'],
  ['/a?b/c', '"?"'],
  ['/(a)*', '"*"'],
  [String.raw`/a\b`, String.raw`"\\"`],
  ['/a\nb', String.raw`"\n"`],
])('and none in %j, which holds %s', (folder, sign) => {
  expect(faultOfFolder(folder)).toContain(`holds ${sign}, which the tools that build the site misread`);
});

test('where the site cannot live, that is told before anything is done', async () => {
  let said = '';
  const screen = { write: (text: string) => void (said += text) };
  const env = { SITE_URL: 'ky-yeu.example' };
  expect(await buildSite({ screen, env, now: () => 0, verbose: false })).toEqual({ ok: false, exitCode: 1 });
  expect(said).toBe('SITE_URL is "ky-yeu.example": write a whole address, as in https://ky-yeu.example/luu-tru.\n');
});
