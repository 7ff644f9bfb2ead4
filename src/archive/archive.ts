import type { ArticleFrontMatter } from '../core/model/article.ts';
import type { Indicator } from '../core/model/indicator.ts';
import type { MapData } from '../core/model/map.ts';
import type { Moved } from '../core/model/moved.ts';
import type { Observation } from '../core/model/observation.ts';
import type { Site } from '../core/model/site.ts';
import type { TextBlock } from '../core/ledger/text-block.ts';
import type { Things } from './collections.ts';
import type { ChartLink, FigureLink } from './read-markdown.ts';

/** An article as read: what its front matter says, its text, and the figures the text shows. */
export interface Article extends ArticleFrontMatter {
  /** Path below content/articles without the ending: `2024/dai-hoi-bac-kan`. */
  readonly id: string;
  /** Markdown below the front matter. */
  readonly body: string;
  readonly figureLinks: readonly FigureLink[];
  /** The pictures that the text asks for. */
  readonly chartLinks: readonly ChartLink[];
  /** The visible text, block by block, with places. */
  readonly blocks: readonly TextBlock[];
}

/** An observation together with the indicator it belongs to. */
export interface Figure {
  readonly observation: Observation;
  readonly indicator: Indicator;
}

/** Everything below content/ and data/, read once, checked and indexed by id. */
export interface Archive extends Things {
  readonly site: Site;
  readonly articles: ReadonlyMap<string, Article>;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Outlines of localities, where the archive has them. */
  readonly map: MapData | undefined;
  /** The pages about the archive, by id: `gioi-thieu.vi`. Astro reads what stands in them. */
  readonly pages: ReadonlySet<string>;
  /** The files of public/, which become part of the site as they are: `/favicon.svg`. */
  readonly publicFiles: readonly string[];
  /** Every address that was published. */
  readonly published: ReadonlySet<string>;
  /** What became of those whose pages are gone, by address. */
  readonly moved: ReadonlyMap<string, Moved>;
}
