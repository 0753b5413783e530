import { byRetargeting, idOf, signalOf, together, WHY } from '../shared.js';
import { excluding, ignored, list, object, unsupported, type Fields, type Spec } from '../spec.js';
import { isScalar } from '../walk.js';

/** Fields of rules that tell nothing by their own names, only by the values that stand beside them. */
const PLAIN_FIELDS: ReadonlySet<string> = new Set([
  'event',
  'event_type',
  'url',
  'domain',
  'path',
  'referrer',
]);

/** Words that people are chosen by, however they look: never taken for JSON. */
const words: Spec = {
  kind: 'either',
  choose: (value) => (Array.isArray(value) ? list(signalOf('segment')) : signalOf('segment')),
};

/** Rules name events of a site or an app, and the addresses of pages: the addresses tell what people looked at. */
const ruleFilter: Spec = object({
  operator: ignored('How the filters are put together.'),
  filters: list(
    object(
      {
        field: together,
        operator: together,
        value: words,
        filters: unsupported('Filters inside filters are not read.'),
      },
      ({ field }, _at, said, placeOf) => {
        if (isScalar(field) && !PLAIN_FIELDS.has(String(field).toLowerCase()))
          said.signal(String(field), 'field', placeOf('field'));
      },
    ),
  ),
});

const ruleSet = (): Fields => ({
  operator: ignored('How the rules are put together.'),
  rules: list(
    object({
      event_sources: list(
        object({
          id: idOf('page, site or app', 'segment'),
          type: ignored('Whether it is a page, a site or an app.'),
        }),
      ),
      retention_seconds: ignored(WHY.delivery),
      template: ignored('Which of Meta’s patterns the rule is made from.'),
      filter: ruleFilter,
      aggregation: unsupported('How events are counted is not read.'),
    }),
  ),
});

/** `rule`: people are followed from a page, a site or an app. */
export const rule: Spec = byRetargeting(
  object({ inclusions: object(ruleSet()), exclusions: excluding(object(ruleSet())) }),
);
