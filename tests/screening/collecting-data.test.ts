import { expect, it } from 'vitest';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import { list, none, source } from '../rules/cases/plans.js';

const screened = (plan: object) => screen(Plan.parse(plan));
const told = (plan: object) => screened(plan).findings.map(({ rule }) => rule);
const owed = (plan: object, prefix: RegExp) =>
  screened(plan).duties.flatMap(({ rule, status }) =>
    prefix.test(rule) && status !== 'met' ? [`${rule} ${status}`] : [],
  );

const NOT_ATTESTED = { attestations: [] };

const brokerMails = (more: Parameters<typeof source>[1], consents: 'held' | 'none') =>
  list({
    audience: {
      sources: [source('data-broker', { providesContactDetails: 'yes', ...more })],
      signals: [{ value: 'email', kind: 'field' }],
    },
    delivery: { channels: ['email'] },
    consents:
      consents === 'none'
        ? []
        : [{ scope: 'pecr', channel: 'electronic-mail', obtained: 'yes', namesController: 'yes' }],
  });

it('a broker’s e-mail addresses on its word alone are not used (the code’s example)', () => {
  const plan = brokerMails(
    {
      consentToCampaigning: 'no',
      consentNamesCampaign: 'no',
      checkedBeyondAssurance: 'no',
      complianceShown: 'no',
      passingOnUnderstood: 'unknown',
      dueDiligence: [],
      complaints: 'yes',
    },
    'none',
  );
  const { decision, article22 } = screened(plan);
  expect(decision.outcome).toBe('restricted');
  expect(told(plan)).toEqual(
    expect.arrayContaining(['BROK-01', 'BROK-06', 'BROK-07', 'BROK-08', 'BROK-09', 'MAIL-02']),
  );
  expect(article22.applies).toBe('consider');
});

it('the same addresses with a consent that names the campaign, and the proof of it, break nothing', () => {
  const plan = brokerMails(
    {
      consentToCampaigning: 'yes',
      consentNamesCampaign: 'yes',
      checkedBeyondAssurance: 'yes',
      complianceShown: 'yes',
    },
    'held',
  );
  expect(['clear', 'conditional']).toContain(screened(plan).decision.outcome);
  expect(told(plan)).toEqual(['OBL-01']);
  expect(owed(plan, /^(BROK|IND|COL|PUB|OWN)/)).toEqual([]);
});

it('data that did not come from people, who were told in time and in full, is no finding', () => {
  const kinds = ['other-body', 'public-data', 'social-media'] as const;
  const supplied = {
    checkedBeyondAssurance: 'yes',
    complianceShown: 'yes',
    consentToCampaigning: 'no',
  } as const;
  const plan = list({ audience: { sources: kinds.map((kind) => source(kind, supplied)) } });
  expect(told(plan)).toEqual([]);
  expect(owed(plan, /^(BROK|IND|COL|PUB|OWN)/)).toEqual([]);
});

const page = (more: object) =>
  none({
    ...NOT_ATTESTED,
    audience: { sources: [], signals: [] },
    delivery: { deviceTechnologies: ['cookies'] },
    consents: null,
    ownPages: [{ platform: 'Facebook', insightsUsed: 'aggregate', ...more }],
  });

it('a party’s own page makes it a joint controller with the platform (the code’s example)', () => {
  const plan = page({});
  const { decision, missing } = screened(plan);
  expect(decision.outcome).toBe('needs-information');
  expect(missing).toContainEqual(expect.objectContaining({ rule: 'COOK-01', pointer: '/consents' }));
  expect(told(plan)).toContain('OWN-01');
  expect(owed(plan, /^OWN/)).toEqual(['OWN-01 unknown', 'OWN-02 unknown']);
  const denied = screened(page({ role: 'processor' })).findings.find(({ rule }) => rule === 'OWN-01');
  expect(denied?.contradiction).toBe(true);
});

const petition = (more: Parameters<typeof source>[1]) =>
  list({ audience: { sources: [source('petition', more)] } });

it('letters to signers depend on what the petition told them (the code’s example)', () => {
  const unfit = petition({
    told: { topics: [] },
    originalPurpose: 'something-else',
    compatiblePurpose: 'no',
    consentToCampaigning: 'no',
  });
  expect(screened(unfit).decision.outcome).toBe('restricted');
  expect(told(unfit)).toEqual(expect.arrayContaining(['PURP-02', 'COL-02', 'COL-04']));
  const fit = petition({});
  expect(['clear', 'conditional', 'needs-information']).toContain(screened(fit).decision.outcome);
  expect(told(fit).filter((rule) => /^(COL|PURP)/.test(rule))).toEqual([]);
});
