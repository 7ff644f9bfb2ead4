import { z } from 'zod';
import { abbreviationSchema } from './abbreviation.ts';
import { articleFrontMatterSchema } from './article.ts';
import { compoundSchema } from './compound.ts';
import { congressRoundSchema } from './congress.ts';
import { ethnicGroupSchema } from './ethnic-group.ts';
import { findingsSchema } from './finding.ts';
import { indicatorSchema } from './indicator.ts';
import { localitySchema } from './locality.ts';
import { mapSchema } from './map.ts';
import { movedSchema, publishedAddress } from './moved.ts';
import { pageSchema } from './page.ts';
import { publisherSchema } from './publisher.ts';
import { recordedSchema } from './recorded.ts';
import { referenceSchema } from './reference.ts';
import { relationSchema } from './relation.ts';
import { siteSchema } from './site.ts';
import { topicSchema } from './topic.ts';
import { unitSchema } from './unit.ts';

/**
 * What each file of an archive holds, by the name of the file or folder below data/ or content/: every file of
 * data/indicators/ is one indicator, data/topics.json a list of topics, the front matter of content/articles/ an article.
 */
export const FILE_SCHEMAS = {
  abbreviations: z.array(abbreviationSchema),
  articles: articleFrontMatterSchema,
  compounds: z.array(compoundSchema),
  congresses: congressRoundSchema,
  'ethnic-groups': z.array(ethnicGroupSchema),
  findings: findingsSchema,
  indicators: indicatorSchema,
  localities: z.array(localitySchema),
  map: mapSchema,
  moved: z.array(movedSchema),
  pages: pageSchema,
  published: z.array(publishedAddress),
  publishers: z.array(publisherSchema),
  recorded: recordedSchema,
  references: z.array(referenceSchema),
  relations: z.array(relationSchema),
  site: siteSchema,
  topics: z.array(topicSchema),
  units: z.array(unitSchema),
} as const satisfies Record<string, z.ZodType>;
