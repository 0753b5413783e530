import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Spec } from '../../../src/platforms/spec.js';
import { campaign } from '../../../src/platforms/tiktok/campaign.js';
import { tiktok } from '../../../src/platforms/tiktok/index.js';
import { specOf, unwrapped } from './known.js';

// The package is read as text: its modules register themselves with a client that we have no use for.
const DOCS = join(
  dirname(createRequire(import.meta.url).resolve('tiktok-business-api-sdk-official/package.json')),
  'docs',
);

/** A property of a model: its name, and the model that it is of, if any. */
interface Property {
  readonly name: string;
  readonly model?: string;
}

function propertiesOf(model: string): Property[] {
  const page = readFileSync(join(DOCS, `${model}.md`), 'utf8');
  return [...page.matchAll(/^\*\*(\w+)\*\* \| (.*?) \|/gm)].map(([, name = '', type = '']) => {
    const inner = /\((\w+)\.md\)/.exec(type)?.[1];
    return { name, ...(inner !== undefined && { model: inner }) };
  });
}

/** Properties of a model that the spec does not know, with those of the models inside it. */
function unknownTo(spec: Spec, model: string, path = ''): string[] {
  const known = unwrapped(spec);
  if (known.kind !== 'object') return [`${path} is not read as an object`];
  return propertiesOf(model).flatMap(({ name, model: inner }) => {
    const of = known.fields[name];
    if (of === undefined) return [`${path}${name}`];
    return inner === undefined || of.kind === 'unsupported' ? [] : unknownTo(of, inner, `${path}${name}.`);
  });
}

describe('what TikTok’s own client knows', () => {
  it.each([
    ['ad-group', 'AdgroupCreateBody'],
    ['ad-group', 'AdgroupUpdateBody'],
    ['ad-group', 'SmartPlusAdgroupCreateBody'],
    ['ad-group', 'SmartPlusAdgroupUpdateBody'],
    ['custom-audience', 'CustomAudienceCreateBody'],
    ['custom-audience', 'CustomAudienceUpdateBody'],
    ['lookalike', 'LookalikeCreateBody'],
    ['custom-audience-rule', 'RuleCreateBody'],
    ['saved-audience', 'SavedAudienceCreateBody'],
  ])('%s knows every property of %s', (object, model) => {
    expect(unknownTo(specOf(tiktok, object), model)).toEqual([]);
  });

  it.each([
    'CampaignCreateBody',
    'CampaignUpdateBody',
    'SmartPlusCampaignCreateBody',
    'SmartPlusCampaignUpdateBody',
  ])('the campaign above it knows every property of %s', (model) => {
    expect(unknownTo(campaign, model)).toEqual([]);
  });

  it('the rules of an ad group are read as the client has them, though its body only says “Object”', () => {
    const adGroup = unwrapped(specOf(tiktok, 'ad-group'));
    const rule = adGroup.kind === 'object' ? adGroup.fields.audience_rule : undefined;
    expect(rule && unknownTo(rule, 'AdgroupcreateAudienceRule')).toEqual([]);
  });

  it('the client has no bodies of audiences beside those that are read', () => {
    const bodies = readdirSync(DOCS).filter((file) =>
      /^(?:CustomAudience|Lookalike|Rule|SavedAudience)\w*Body\.md$/.test(file),
    );
    expect(bodies.sort()).toEqual([
      'CustomAudienceApplyBody.md',
      'CustomAudienceCreateBody.md',
      'CustomAudienceDeleteBody.md',
      'CustomAudienceShareBody.md',
      'CustomAudienceUpdateBody.md',
      'LookalikeCreateBody.md',
      'LookalikeUpdateBody.md',
      'RuleBatchBindBody.md',
      'RuleCreateBody.md',
      'SavedAudienceCreateBody.md',
      'SavedAudienceDeleteBody.md',
    ]);
  });
});
