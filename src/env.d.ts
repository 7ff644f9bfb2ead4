import type { Site } from './core/model/site.ts';
import type { Language, Messages } from './i18n/index.ts';
import type { Context } from './site/context.ts';

declare global {
  namespace App {
    /** What middleware.ts gives every page. */
    interface Locals {
      /** For pages and the frame around them, to make views from; components take what they show as props. */
      readonly context: Context;
      readonly language: Language;
      /** Everything the interface says in the language of the page. */
      readonly words: Messages;
      readonly site: Site;
      /** The Vietnamese address of the page. */
      readonly path: string;
      /** A title as a heading shows it, without a line break in the middle of a word. */
      readonly keepTitle: (title: string) => string;
      /** The full address of a path, as citations print it; the path itself where the site does not know where it lives. */
      readonly addressOf: (path: string) => string;
    }
  }
}
