import { describe, expect, it } from 'vitest';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import {
  contextual,
  legitimateInterests,
  retargeting,
  segments,
  uploadedList,
  type PlanPatch,
} from '../rules/cases/plans.js';

/** The code's own examples of campaigning online, each as a plan that states all but what it turns on. */

const screened = (plan: object) => screen(Plan.parse(plan));
const outcome = (plan: object) => screened(plan).decision.outcome;
const findings = (plan: object) => screened(plan).findings.map(({ rule }) => rule);
const asked = (plan: object) => screened(plan).missing.map(({ pointer }) => pointer);

describe('a party website with trackers, whose visitors are followed', () => {
  const website = (patch: PlanPatch<'retargeting'> = {}) =>
    retargeting({
      ...patch,
      controller: { kind: 'registered-party' },
      delivery: {
        channels: ['social-ad'],
        deviceTechnologies: ['cookies', 'pixels', 'plugins'],
        ...patch.delivery,
      },
    });

  it('waits for what visitors consented to', () => {
    expect(outcome(website({ consents: null }))).toBe('needs-information');
    expect(asked(website({ consents: null }))[0]).toBe('/consents');
  });

  it.each<[string, PlanPatch<'retargeting'>, string]>([
    ['nobody consented', { consents: [] }, 'COOK-01'],
    [
      'the cookies are called strictly necessary',
      { delivery: { deviceExemption: 'strictly-necessary' } },
      'COOK-02',
    ],
    [
      'the cookies rest on legitimate interests',
      { lawfulBases: [{ use: 'device-technologies', basis: 'legitimate-interests' }] },
      'COOK-03',
    ],
  ])('is restricted where %s', (_, patch, rule) => {
    expect(outcome(website(patch))).toBe('restricted');
    expect(findings(website(patch))).toContain(rule);
  });

  it('can launch, once its duties are met, with consent and clear information', () => {
    expect(['conditional', 'clear']).toContain(outcome(website()));
    expect(screened(website()).dpia.triggers).toContain('DPIA-09');
    expect(screened(website()).article22.applies).toBe('unlikely');
  });
});

describe('an ad sold by real-time bidding', () => {
  const auction = (patch: PlanPatch<'segments'> = {}) =>
    segments({
      consents: [{ scope: 'pecr', channel: 'device-technologies', obtained: 'yes', namesController: 'yes' }],
      lawfulBases: [legitimateInterests(), { use: 'device-technologies', basis: 'consent' }],
      ...patch,
      delivery: {
        channels: ['real-time-bidding'],
        deviceTechnologies: ['cookies', 'fingerprinting'],
        ...patch.delivery,
      },
    });
  const HEALTH = { audience: { signals: [{ value: 'Type 2 diabetes', kind: 'segment' as const }] } };

  it('can launch, once its duties are met, where all six points are and nothing sensitive is used', () => {
    const { decision, dpia, duties } = screened(auction());
    expect(['conditional', 'clear']).toContain(decision.outcome);
    expect(dpia.required).toBe('yes');
    expect(duties.filter(({ rule }) => /^(RTB|ADV)-/.test(rule)).map(({ status }) => status)).toEqual(
      Array.from({ length: 4 }, () => 'met'),
    );
  });

  it('is restricted without cookie consent', () => {
    expect(outcome(auction({ consents: [] }))).toBe('restricted');
    expect(findings(auction({ consents: [] }))).toEqual(expect.arrayContaining(['COOK-01', 'RTB-01']));
  });

  it('is restricted on special category data without explicit consent', () => {
    expect(outcome(auction(HEALTH))).toBe('restricted');
    expect(findings(auction(HEALTH))).toContain('RTB-01');
  });

  it('waits for cookie consent, and for explicit consent only where something sensitive may be used', () => {
    expect(outcome(auction({ consents: null }))).toBe('needs-information');
    expect(outcome(auction({ ...HEALTH, consents: null, article9Conditions: null }))).toBe(
      'needs-information',
    );
    const numbered = auction({ audience: { signals: [{ value: 'Segment 40817', kind: 'segment' }] } });
    expect(outcome(numbered)).toBe('needs-information');
    expect(asked(numbered)[0]).toBe('/audience/signals/0/inferredCategories');
  });

  it.each<[string, PlanPatch<'segments'>]>([
    ['RTB-02', { dpia: { done: 'no' } }],
    ['RTB-02', { dpia: { done: 'unknown' } }],
    ['RTB-03', { delivery: { noticeNamesRecipients: 'no' } }],
    ['RTB-03', { audience: { platform: { arrangement: 'unknown' } } }],
    ['ADV-02', { delivery: { chainDescribed: 'unknown' } }],
  ])('owes %s where its point is not met', (rule, patch) => {
    const { duties, decision } = screened(auction(patch));
    expect(decision.outcome).toBe('conditional');
    expect(duties.find((duty) => duty.rule === rule)?.status).not.toBe('met');
  });
});

describe('what the code says in passing', () => {
  it('lets an ad beside pages through that reads neither device nor reader, and says why', () => {
    expect(outcome(contextual())).toBe('clear');
    expect(findings(contextual())).toContain('ONL-03');
  });

  it('takes a hashed list for personal data, and asks what it gives away', () => {
    const petition = uploadedList({
      audience: {
        hashed: 'yes',
        sources: [{ kind: 'petition' }],
        assessedForInferences: null,
      },
    });
    expect(findings(petition)).toContain('AUD-01');
    expect(outcome(petition)).toBe('needs-information');
    expect(asked(petition)).toContain('/audience/assessedForInferences');
  });
});
