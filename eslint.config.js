import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom. A folder of src/ may import itself, the `modules` (paths below src/) and the `packages` listed,
 * the `types` of further packages and the `shapes` (types) of further modules, and nothing else; with `ownTypes` only types
 * of its own modules; with an `ending` the row is for such files alone. `why` is the sentence that whoever climbs the fence
 * reads.
 * Names are pieces of a regular expression. A later row wins over an earlier one.
 */
const FENCES = [
  {
    folder: 'core',
    packages: ['zod'],
    why: 'core/ is pure: it may import zod and itself, so that each rule holds alike in the build, in the browser and in tests.',
  },
  {
    folder: 'core/export',
    modules: ['core'],
    packages: ['zod', 'csv-stringify'],
    why: 'core/export/ is as pure as the rest of core/ but for csv-stringify, which writes the CSV.',
  },
  {
    folder: 'i18n',
    modules: ['core'],
    why: 'i18n/ holds words: it may import core/, whose types say which words are needed, and no more.',
  },
  {
    folder: 'problems',
    modules: ['core', 'i18n'],
    why: 'problems/ tells what each code means and shows: it may import core/, which owns the codes, and i18n/, and no more.',
  },
  {
    folder: 'archive',
    modules: ['core'],
    packages: ['zod', 'node:.+', 'yaml', 'jsonc-parser', 'unified', 'remark-[a-z-]+'],
    types: ['mdast'],
    why: 'archive/ reads files without Astro, so that the checker runs alone: it may import core/, zod, node and the parsers.',
  },
  {
    folder: 'site',
    ending: 'ts',
    modules: ['core', 'archive', 'problems', 'i18n'],
    packages: ['astro:content'],
    types: ['astro'],
    why: 'site/ works out what pages say, without markup: it may import core/, archive/, problems/, i18n/ and astro:content.',
  },
  {
    folder: 'site',
    ending: 'astro',
    modules: ['core', 'i18n', 'components', 'layouts', 'styles'],
    types: ['astro'],
    ownTypes: true,
    why: 'Markup in site/ takes props and renders: it may import core/, i18n/, components/, layouts/, styles/, markup and types of site/, and never query.',
  },
  {
    folder: 'components',
    modules: ['core', 'i18n', 'styles'],
    shapes: ['site'],
    types: ['astro'],
    why: 'components/ take props and render: they may import core/, i18n/, styles/, types of site/ and each other, and never query.',
  },
  {
    folder: 'layouts',
    modules: ['components', 'site/shell', 'i18n', 'styles'],
    shapes: ['core/model'],
    packages: ['@fontsource-variable/.+'],
    types: ['astro'],
    why: 'layouts/ are the frame of all pages: they may import components/, site/shell, i18n/, styles/, font files and types of core/model.',
  },
  {
    folder: 'pages',
    modules: [
      'layouts',
      'components',
      'site',
      'i18n',
      'archive/kinds-of-pages',
      'core/address',
      'core/export',
      'core/cite',
    ],
    types: ['astro'],
    why: 'pages/ only join: they may import layouts/, components/, site/, i18n/, archive/kinds-of-pages, core/address, core/export and core/cite.',
  },
  {
    folder: 'client',
    modules: ['core/(?:address|chart|search|text|figure|cite|gazetteer)'],
    shapes: ['i18n/script-words'],
    why: 'client/ runs in the browser, where each byte counts: it may import core/{address,chart,search,text,figure,cite,gazetteer} and types of i18n/script-words only.',
  },
  {
    folder: 'integrations',
    modules: ['core', 'archive', 'i18n'],
    packages: ['node:.+', 'htmlparser2', 'pagefind'],
    types: ['astro'],
    why: 'integrations/ are hooks of the build: they may import core/, archive/, i18n/, node, htmlparser2, pagefind and the types of astro.',
  },
  {
    folder: 'schemas',
    modules: ['core/model'],
    packages: ['zod', 'node:.+', 'typescript', 'prettier'],
    why: 'schemas/ turns the model into what editors understand: it may import core/model, zod, node, typescript and prettier.',
  },
  {
    folder: 'cli',
    modules: ['core', 'archive', 'i18n', 'schemas', 'styles/fonts'],
    packages: ['zod', 'node:.+', 'csv-parse', 'jsonc-parser', 'prettier', 'serve-static', 'yaml'],
    why: 'cli/ must start at once and without Astro: it may import core/, archive/, i18n/, schemas/, styles/fonts, node and what reads, writes and serves files.',
  },
];

/** Folders lie at most this deep below the folder that a fence is for. */
const DEPTHS = [0, 1, 2, 3, 4, 5];

/** An address of a kind of pages, written out; its file in src/pages is named by its kind and not by its address. */
const WRITTEN_ADDRESSES = ['Literal[value=', 'TemplateElement[value.raw='].map((node) => ({
  selector: `${node}/^\\u002f(en\\u002f)?(tin|chi-so|so-lieu|chi-tieu|doi-chieu|dia-phuong|dai-hoi|pham-vi|loi|tim-kiem)(\\u002f|\\.|$)/]`,
  message: 'Take the address from core/address/paths.ts: it is written in core/address/kinds-of-pages.ts alone.',
}));

/** Comparing by hand gives no 0 for what is equal, or forgets to be the same everywhere. */
const WRITTEN_COMPARISON = {
  selector: "ConditionalExpression[test.operator=/^[<>]$/] > UnaryExpression[operator='-'][argument.value=1]",
  message: 'Compare with compareKeys or compareVietnamese (core/text/collate.ts).',
};

/** A busy machine draws a moment later what was asked for; a test that looks only once then fails for no fault. */
const LOOK_ONCE = {
  selector:
    "CallExpression[callee.name='expect'] > AwaitExpression > CallExpression[callee.property.name=/^(textContent|innerText|allTextContents|inputValue|getAttribute|count|isVisible|isHidden|isChecked)$/]",
  message: 'Wait for it: await expect.poll(() => locator.count()).toBe(1).',
};

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message:
    'A name that is exported is the same wherever it is imported: only what Astro and tools load has default exports.',
};

/** The rules of one fence for files that lie `up` folders below src/; relative imports are told by how far they climb. */
function fenceRules({ folder, modules = [], packages = [], shapes = [], types = [], ownTypes = false, why }, up) {
  const own = folder === undefined ? [] : [folder];
  const climb = up === 0 ? String.raw`\./` : String.raw`(?:\.\./){${String(up)}}`;
  const outside = `^${climb}(?!${oneOf([...modules, ...shapes, ...own])})`;
  const foreign = String.raw`^(?!\.)(?!${oneOf([...packages, ...types])})`;
  // What lies in the folder itself is reached by fewer steps.
  const ownModules = ownTypes ? [String.raw`^\.\.?/(?!\.\.).*\.ts$`] : [];
  const onlyTypes = [`^${oneOf(types)}`, `^${climb}${oneOf(shapes)}`, ...ownModules];
  const climbsOut = up === 0 ? [String.raw`^\.\./`] : [];
  const forbidden = [outside, foreign, ...climbsOut];
  return {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...forbidden.map((regex) => ({ regex, message: why })),
          ...onlyTypes.map((regex) => ({ regex, message: `Only types here. ${why}`, allowTypeImports: true })),
        ],
      },
    ],
    'no-restricted-syntax': [
      'error',
      DEFAULT_EXPORT,
      WRITTEN_COMPARISON,
      // Examples of mistakes are texts of files.
      ...(folder === 'problems' ? [] : WRITTEN_ADDRESSES),
      // The rule above does not look at import(…). A selector cannot hold a slash, so it is written by its code.
      ...[...forbidden, ...onlyTypes].map((regex) => ({
        selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\u002f`)}/u]`,
        message: why,
      })),
    ],
  };
}

/** Any of the names, whole or with a path or the ending of a file behind it; never matches when there are none. */
function oneOf(names) {
  return names.length === 0 ? '(?!)' : String.raw`(?:${names.join('|')})(?:/|\.(?:ts|astro)$|$)`;
}

function fence(row) {
  const depth = row.folder.split('/').length;
  return DEPTHS.map((below) => ({
    name: `fence/${row.folder}/${row.ending ?? ''}${String(below)}`,
    files: [`src/${row.folder}/${'*/'.repeat(below)}*.${row.ending ?? '{ts,astro}'}`],
    ignores: ['**/*.test.ts', '**/*.astro/*.ts'],
    rules: fenceRules(row, depth + below),
  }));
}

const contentConfig = {
  name: 'fence/content.config',
  files: ['src/content.config.ts'],
  rules: fenceRules(
    {
      modules: ['archive', 'core/model'],
      packages: ['astro:content', 'astro/loaders'],
      why: 'content.config hands the archive to Astro: it may import archive/, core/model and astro, and decides nothing.',
    },
    0,
  ),
};

/** Chart.js is as heavy as three articles: the one file that loads it is itself loaded only when a reader asks for it. */
const chartLibrary = {
  name: 'fence/chart.js',
  files: ['src/client/interactive-chart.ts'],
  rules: fenceRules(
    {
      folder: 'client',
      modules: ['core/(?:address|chart|search|text|figure|cite|gazetteer)'],
      packages: [String.raw`chart\.js`],
      why: 'interactive-chart.ts may import chart.js besides what client/ may.',
    },
    1,
  ),
};

/** What stands in a <script> of an .astro file; ESLint sees it as a file below that one. */
const scriptBlocks = DEPTHS.map((depth) => ({
  name: `fence/script/${String(depth)}`,
  files: [`src/${'*/'.repeat(depth)}*.astro/*.ts`],
  rules: fenceRules(
    { modules: ['client'], why: 'A script block starts what lies in client/, and imports nothing else.' },
    depth,
  ),
}));

export default defineConfig(
  globalIgnores(['dist', 'dist.new', 'dist.old', '.stryker-tmp', '.astro', 'coverage', 'tests/fixtures']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  astro.configs['flat/recommended'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Spreading a text into its code points is what we mean: ids are ASCII and text is composed (NFC).
      '@typescript-eslint/no-misused-spread': 'off',
      // Astro hands its loaders methods that are meant to be taken out of their object.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', DEFAULT_EXPORT],
    },
  },
  {
    name: 'components-do-not-query',
    files: ['src/components/**/*.astro', 'src/site/**/*.astro'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          property: 'context',
          message: 'Pages make views from the context; a component takes what it shows as props.',
        },
      ],
    },
  },
  {
    name: 'wait-for-pages',
    files: ['tests/**'],
    rules: { 'no-restricted-syntax': ['error', DEFAULT_EXPORT, LOOK_ONCE] },
  },
  {
    // Types cost too much in .astro files and tell too little there; astro check reads them anyway.
    name: 'without-types',
    files: ['**/*.{js,mjs}', '**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  { files: ['src/client/**', '**/*.astro/*.ts'], languageOptions: { globals: globals.browser } },
  ...FENCES.flatMap(fence),
  ...scriptBlocks,
  contentConfig,
  chartLibrary,
  {
    name: 'default-exports-for-tools',
    files: ['*.config.{js,mjs,ts}', 'bench/mutation/vitest.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
