import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { findPackage, packageOf, readPackage, tidy, type Shipped } from './shipped-packages.ts';

/** The file with the notices, below the root of the site; the page on licences links to it. */
const NOTICES = 'giay-phep.txt';

/** What lies in the project without being its own: `file` holds its licence, addressed from the project's folder. */
interface Borrowed {
  readonly name: string;
  readonly licence: string;
  readonly file: string;
}

/** What packages hold of others without their licences saying so, by name and version; of a new version, look again. */
const INSIDE: Readonly<Record<string, string>> = {
  'pagefind 1.6.0': `pagefind.js also holds fflate, Copyright (c) 2020 Arjun Barrett, under the MIT License as above
(https://github.com/101arrowz/fflate). The WebAssembly beside it is compiled from Pagefind's own code, the
standard library of Rust (https://www.rust-lang.org/policies/licenses) and the crates bit-set, bit-vec,
minicbor, pagefind_microjson, pagefind_stem, wasm-bindgen and write-json, whose licences are told at
https://crates.io/crates/ and their names; that of minicbor is the Blue Oak Model License 1.0.0
(https://blueoakcouncil.org/license/1.0.0).`,
};

/**
 * Writes the licences of all that is sent to readers and is not the project's own: the packages and files named, and
 * whatever packages stand in scripts of the site, as the bundler tells them. The texts of packages are their own.
 */
export function notices({
  packages,
  files = [],
}: {
  packages: readonly string[];
  files?: readonly Borrowed[];
}): AstroIntegration {
  const root = process.cwd();
  const folders = new Set<string>();
  return {
    name: 'notices',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        for (const name of packages) folders.add(findPackage(name, root));
        updateConfig({ vite: { plugins: [noteModules((id) => folders.add(packageOf(id, root) ?? root))] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        folders.delete(root);
        const borrowed = files.map(({ file, ...about }) => ({
          ...about,
          text: readFileSync(join(root, file), 'utf8'),
        }));
        const shipped = [...[...folders].map(readPackage), ...borrowed];
        await writeFile(new URL(NOTICES, dir), formatNotices(shipped));
        logger.info(`${NOTICES} has the licences of ${shipped.map(({ name }) => name).join(', ')}`);
      },
    },
  };
}

/** The text of the file: by name, each with its licence and what is known to be inside it. */
export function formatNotices(shipped: readonly Shipped[]): string {
  const sections = shipped.map(({ name, version, licence, text }) => {
    const title = version === undefined ? name : `${name} ${version}`;
    const known = Object.keys(INSIDE).find((key) => key.startsWith(`${name} `));
    if (known !== undefined && known !== title)
      throw new Error(`It is known what is inside ${known}, and this is ${title}: look again, and change notices.ts.`);
    return [`${title} (${licence})`, tidy(text), ...(known === undefined ? [] : [INSIDE[known]])].join('\n\n');
  });
  const distinct = [...new Set(sections)].sort();
  const lead = 'This site sends its readers works of others, under these licences.';
  return [lead, ...distinct].join(`\n\n${'='.repeat(78)}\n`) + '\n';
}

/** A plugin of the bundler that tells each module in a script for the browser. */
function noteModules(note: (id: string) => void) {
  return {
    name: 'note-modules',
    generateBundle(
      this: { environment: { name: string } },
      _options: unknown,
      bundle: Readonly<Record<string, { type: 'asset' } | { type: 'chunk'; moduleIds: readonly string[] }>>,
    ) {
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.moduleIds.forEach((id) => note(id));
    },
  };
}
