import type { FactId } from '../../rules/facts.js';
import { article22Facts } from './article-22.js';
import { audienceFacts } from './audiences.js';
import { conditionFacts } from './conditions.js';
import { deliveryFacts } from './delivery.js';
import { dpiaFacts } from './dpia.js';
import { explicitConsentFacts } from './explicit-consent.js';
import { bodiesAndAccountabilityFacts } from './bodies-and-accountability.js';
import { lawfulnessFacts } from './lawfulness.js';
import { collectingDataFacts } from './collecting-data.js';
import { directMarketingFacts } from './direct-marketing.js';
import { onlineWorldFacts } from './online-world.js';
import type { FactReader } from './fact.js';
import { messageFacts } from './message.js';
import { narrowConditionFacts } from './narrow-conditions.js';
import { peopleFacts } from './people.js';
import { scopeFacts } from './scope.js';
import { sourceFacts } from './sources.js';
import { specialCategoryFacts } from './special-categories.js';
import { toldFacts } from './told.js';

/** How each fact of the vocabulary is read from a plan. The compiler sees to it that none is forgotten. */
export const FACT_READERS: Record<FactId, FactReader> = {
  ...scopeFacts,
  ...specialCategoryFacts,
  ...conditionFacts,
  ...narrowConditionFacts,
  ...explicitConsentFacts,
  ...toldFacts,
  ...sourceFacts,
  ...deliveryFacts,
  ...messageFacts,
  ...peopleFacts,
  ...audienceFacts,
  ...dpiaFacts,
  ...article22Facts,
  ...onlineWorldFacts,
  ...directMarketingFacts,
  ...collectingDataFacts,
  ...lawfulnessFacts,
  ...bodiesAndAccountabilityFacts,
};
