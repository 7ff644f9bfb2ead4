import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** Import lines that climb a fence: the file they would stand in, the line, and words of the sentence it earns. */
const CLIMBS: readonly (readonly [file: string, line: string, sentence: string])[] = [
  ['src/core/parse.ts', `import { a } from '../archive/archive.ts';`, 'core/ is pure'],
  ['src/core/text/date.ts', `import { a } from '../../i18n/vi.ts';`, 'core/ is pure'],
  ['src/core/text/date.ts', `import type { a } from '../../archive/archive.ts';`, 'core/ is pure'],
  ['src/core/text/date.ts', `import { readFileSync } from 'node:fs';`, 'core/ is pure'],
  ['src/core/text/date.ts', `import a from '../../../data/site.json';`, 'core/ is pure'],
  ['src/core/text/date.ts', `export { a } from '../../site/shell/head.ts';`, 'core/ is pure'],
  ['src/core/text/date.ts', `export const a = import('../../client/a.ts');`, 'core/ is pure'],
  ['src/core/cite/plain.ts', `import { stringify } from 'csv-stringify';`, 'core/ is pure'],
  ['src/core/export/rows.ts', `import { parse } from 'csv-parse';`, 'core/export/ is as pure'],
  ['src/i18n/vi.ts', `import { a } from '../site/shell/head.ts';`, 'i18n/ holds words'],
  ['src/i18n/vi/editors.ts', `import { a } from '../../problems/entry.ts';`, 'i18n/ holds words'],
  ['src/problems/json.ts', `import { a } from '../archive/archive.ts';`, 'problems/ tells what each code means'],
  ['src/archive/archive.ts', `import { a } from '../problems/entry.ts';`, 'archive/ reads files without Astro'],
  ['src/archive/archive.ts', `import { getCollection } from 'astro:content';`, 'archive/ reads files without Astro'],
  ['src/archive/archive.ts', `import { a } from '../cli/report.ts';`, 'archive/ reads files without Astro'],
  ['src/content.config.ts', `import { a } from './site/shell/head.ts';`, 'content.config hands the archive'],
  ['src/content.config.ts', `import { a } from './core/text/date.ts';`, 'content.config hands the archive'],
  ['src/site/shell/head.ts', `import { readFileSync } from 'node:fs';`, 'site/ works out what pages say'],
  ['src/site/figure/a.ts', `import { a } from '../../cli/report.ts';`, 'site/ works out what pages say'],
  ['src/site/figure/a.ts', `import A from '../../components/A.astro';`, 'site/ works out what pages say'],
  ['src/site/figure/A.astro', `import { a } from './figure-view.ts';`, 'Markup in site/ takes props'],
  ['src/site/figure/A.astro', `import { a } from '../archive.ts';`, 'Markup in site/ takes props'],
  ['src/site/figure/A.astro', `import { a } from '../../archive/archive.ts';`, 'Markup in site/ takes props'],
  ['src/components/A.astro', `import { a } from '../site/static-paths.ts';`, 'components/ take props'],
  ['src/components/A.astro', `import { a } from '../archive/archive.ts';`, 'components/ take props'],
  ['src/components/A.astro', `import { a } from 'astro:content';`, 'components/ take props'],
  ['src/components/b/A.astro', `import B from '../../layouts/B.astro';`, 'components/ take props'],
  ['src/layouts/A.astro', `import { a } from '../site/static-paths.ts';`, 'layouts/ are the frame'],
  ['src/layouts/A.astro', `import { a } from '../core/parse.ts';`, 'layouts/ are the frame'],
  ['src/layouts/A.astro', `import { a } from '../core/model/site.ts';`, 'Only types here. layouts/'],
  ['src/pages/index.astro', `import { a } from '../archive/archive.ts';`, 'pages/ only join'],
  ['src/pages/en/tin/[year]/[slug].astro', `import { a } from '../../../../core/parse.ts';`, 'pages/ only join'],
  ['src/pages/chi-so/[id].csv.ts', `import { readFileSync } from 'node:fs';`, 'pages/ only join'],
  ['src/client/a.ts', `import { a } from '../core/ledger/account.ts';`, 'client/ runs in the browser'],
  ['src/client/a.ts', `import { a } from '../i18n/vi.ts';`, 'client/ runs in the browser'],
  ['src/client/a.ts', `import { a } from '../i18n/script-words.ts';`, 'Only types here. client/ runs in the browser'],
  ['src/client/a.ts', `export const a = import('zod');`, 'client/ runs in the browser'],
  ['src/integrations/a.ts', `import { getCollection } from 'astro:content';`, 'integrations/ are hooks'],
  ['src/integrations/a.ts', `import { build } from 'astro';`, 'Only types here. integrations/ are hooks'],
  ['src/integrations/a.ts', `import { a } from '../site/shell/head.ts';`, 'integrations/ are hooks'],
  ['src/cli/check.ts', `import { build } from 'astro';`, 'cli/ must start at once'],
  ['src/cli/check.ts', `import { a } from '../site/shell/head.ts';`, 'cli/ must start at once'],
  ['src/schemas/a.ts', `import { a } from '../archive/archive.ts';`, 'schemas/ turns the model into'],
];

/** Import lines that pass. */
const PASSES: readonly (readonly [file: string, line: string])[] = [
  ['src/core/text/date.ts', `export { z } from 'zod';`],
  ['src/core/text/date.ts', `export { parse } from '../parse.ts';`],
  ['src/core/export/csv.ts', `export { stringify } from 'csv-stringify/browser/esm/sync';`],
  ['src/problems/json.ts', `export { a } from '../i18n/vi.ts';`],
  ['src/site/problem/problem-view.ts', `export { a } from '../../problems/families.ts';`],
  ['src/archive/archive.ts', `export type { Root } from 'mdast';`],
  ['src/archive/archive.ts', `export { readFileSync } from 'node:fs';`],
  ['src/site/shell/head.ts', `export { getCollection } from 'astro:content';`],
  ['src/client/a.ts', `export type { a } from '../i18n/script-words.ts';`],
  ['src/components/A.astro', `import { a } from '../core/address/paths.ts'; a();`],
  ['src/site/figure/A.astro', `import type { a } from './figure-view.ts'; export type A = a;`],
  ['src/site/figure/A.astro', `import B from '../target/B.astro'; B();`],
  ['src/site/figure/A.astro', `import B from '../../components/B.astro'; B();`],
  ['src/components/site/A.astro', `import B from '../figure/B.astro'; B();`],
  ['src/layouts/A.astro', `import '../styles/layers.css';`],
  ['src/layouts/A.astro', `import type { Site } from '../core/model/site.ts'; export type A = Site;`],
  ['src/pages/chi-so/[id].csv.ts', `export { toCsv } from '../../core/export/csv.ts';`],
  ['src/pages/chi-so/[id].csv.ts', `export type { APIRoute } from 'astro';`],
  ['src/integrations/a.ts', `export type { AstroIntegration } from 'astro';`],
  ['src/integrations/a.ts', `export { Tokenizer } from 'htmlparser2';`],
  ['src/cli/check.ts', `export { parseArgs } from 'node:util';`],
  ['src/cli/import/a.ts', `export { parse } from 'csv-parse/sync';`],
  ['src/schemas/a.ts', `export { site } from '../core/model/site.ts';`],
];

const FENCE_RULES = ['@typescript-eslint/no-restricted-imports', 'no-restricted-syntax'];

// The files need not exist, so the rules that ask the type checker are left out.
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => FENCE_RULES.includes(ruleId),
});

async function fenceMessages(file: string, line: string): Promise<string[]> {
  const text = file.endsWith('.astro') ? `---\n${line}\n---\n` : `${line}\n`;
  const [result] = await eslint.lintText(text, { filePath: file });
  return (result?.messages ?? []).map(({ message }) => message);
}

describe('import fences', () => {
  it.each(CLIMBS)('%s may not say %s', async (file, line, sentence) => {
    expect(await fenceMessages(file, line)).toEqual([expect.stringContaining(sentence)]);
  });

  it.each(PASSES)('%s may say %s', async (file, line) => {
    expect(await fenceMessages(file, line)).toEqual([]);
  });

  it('lets a <script> of a component start what lies in client/, and nothing else', async () => {
    const script = (path: string) =>
      eslint.lintText(`<p>a</p>\n<script>\n  import '${path}';\n</script>\n`, { filePath: 'src/components/A.astro' });
    const [allowed] = await script('../client/a.ts');
    const [forbidden] = await script('../core/parse.ts');
    expect(allowed?.messages).toEqual([]);
    expect(forbidden?.messages).toEqual([
      expect.objectContaining({ message: expect.stringContaining('A script block') as string }),
    ]);
  });

  it('keeps default exports to Astro and to the tools', async () => {
    expect(await fenceMessages('src/core/parse.ts', 'export default 1;')).toEqual([
      expect.stringContaining('default exports'),
    ]);
    expect(await fenceMessages('vitest.config.ts', 'export default 1;')).toEqual([]);
  });
});
