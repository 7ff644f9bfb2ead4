import type { AstroIntegration } from 'astro';

/** Variables that Vite and Astro would take for an answer to what kind of run this is, were they set on a machine. */
const MISTAKEN = ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL'];

/**
 * Has every machine build the same site: what a shell says of itself (`NODE_ENV=development`, `DEV=1`) would else make a
 * build behave as the dev server does. It comes first, before anything asks.
 */
export function sameEverywhere(): AstroIntegration {
  return {
    name: 'same-everywhere',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        process.env['NODE_ENV'] = 'production';
        for (const name of MISTAKEN) Reflect.deleteProperty(process.env, name);
      },
    },
  };
}
