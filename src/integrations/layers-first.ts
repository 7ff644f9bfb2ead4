import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const LAYERS = new URL('../styles/layers.css', import.meta.url);

/**
 * Puts the one line that owns the order of the layers in front of every style sheet: of several sheets on a page the first
 * that names a layer decides, and bundlers order sheets by what imports them.
 */
export function layersFirst(): AstroIntegration {
  const line = readFileSync(LAYERS, 'utf8')
    .replaceAll(/\/\*[^]*?\*\//gu, '')
    .replaceAll(/,\s+/gu, ',')
    .trim();
  return {
    name: 'layers-first',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'layers-first',
                enforce: 'post',
                generateBundle: {
                  order: 'post',
                  handler: (_, bundle) => {
                    for (const file of Object.values(bundle)) {
                      if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
                      file.source = line + String(file.source);
                    }
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}
