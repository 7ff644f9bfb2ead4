import type { Abbreviation } from '../core/model/abbreviation.ts';
import type { ArticleFrontMatter } from '../core/model/article.ts';
import type { CongressRound } from '../core/model/congress.ts';
import type { Indicator } from '../core/model/indicator.ts';
import type { Locality } from '../core/model/locality.ts';
import type { MapData } from '../core/model/map.ts';
import type { Moved } from '../core/model/moved.ts';
import type { Observation } from '../core/model/observation.ts';
import type { Publisher } from '../core/model/publisher.ts';
import type { Reference } from '../core/model/reference.ts';
import type { Relation } from '../core/model/relation.ts';
import type { Site } from '../core/model/site.ts';
import type { Topic } from '../core/model/topic.ts';
import type { Unit } from '../core/model/unit.ts';
import type { TextBlock } from '../core/ledger/text-block.ts';
import type { FigureLink } from './read-markdown.ts';

/** An article as read: what its front matter says, its text, and the figures the text shows. */
export interface Article extends ArticleFrontMatter {
  /** Path below content/articles without the ending: `2024/dai-hoi-bac-kan`. */
  readonly id: string;
  /** Markdown below the front matter. */
  readonly body: string;
  readonly figureLinks: readonly FigureLink[];
  /** The visible text, block by block, with places. */
  readonly blocks: readonly TextBlock[];
}

/** An observation together with the indicator it belongs to. */
export interface Figure {
  readonly observation: Observation;
  readonly indicator: Indicator;
}

/** Everything below content/ and data/, read once, checked and indexed by id. */
export interface Archive {
  readonly site: Site;
  readonly articles: ReadonlyMap<string, Article>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly localities: ReadonlyMap<string, Locality>;
  /** Outlines of localities, where the archive has them. */
  readonly map: MapData | undefined;
  readonly congresses: ReadonlyMap<string, CongressRound>;
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly references: ReadonlyMap<string, Reference>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** By the short form. */
  readonly abbreviations: ReadonlyMap<string, Abbreviation>;
  /** The pages about the archive, by id: `gioi-thieu.vi`. Astro reads what stands in them. */
  readonly pages: ReadonlySet<string>;
  /** The files of public/, which become part of the site as they are: `/favicon.svg`. */
  readonly publicFiles: readonly string[];
  /** Every address that was published. */
  readonly published: ReadonlySet<string>;
  /** What became of those whose pages are gone, by address. */
  readonly moved: ReadonlyMap<string, Moved>;
}
