import type { Plan } from '../../../src/screening/plan.js';
import type { RuleCase } from './case.js';
import { list, source, type PlanPatch } from './plans.js';

type Channel = NonNullable<NonNullable<Plan['delivery']>['channels']>[number];

/** Casework contacts who would expect to hear of the campaign, reached by one channel. */
const casework = (channel: Channel, patch: PlanPatch<'list'> = {}) =>
  list({
    audience: { sources: [source('casework', { expectationDocumented: 'yes' })] },
    delivery: { channels: [channel] },
    ...patch,
  });

/** "Purpose limitation": casework contacts who are reached electronically. */
export const caseworkCases: readonly RuleCase[] = [
  {
    rule: 'PURP-06',
    name: 'Casework contacts who consented to e-mail are e-mailed',
    plan: casework('email', {
      consents: [
        {
          scope: 'pecr',
          channel: 'electronic-mail',
          obtained: 'yes',
          namesController: 'yes',
          recorded: 'yes',
        },
      ],
    }),
    expect: 'met',
    evidence: ['/consents/0/obtained'],
  },
  {
    rule: 'PURP-06',
    name: 'Casework contacts on neither do-not-call list are called by a person',
    plan: casework('live-call', {
      delivery: { channels: ['live-call'], tpsScreened: 'yes', doNotCallListScreened: 'yes' },
    }),
    expect: 'met',
    evidence: ['/delivery/tpsScreened'],
  },
  {
    rule: 'PURP-06',
    name: 'Casework contacts are texted without consent, although they would expect it',
    plan: casework('text-message'),
    expect: 'broken',
    evidence: ['/audience/sources/0/kind', '/delivery/channels/0'],
  },
  {
    rule: 'PURP-06',
    name: 'A consent to e-mail does not cover an automated call to casework contacts',
    plan: casework('automated-call', {
      consents: [
        {
          scope: 'pecr',
          channel: 'electronic-mail',
          obtained: 'yes',
          namesController: 'yes',
          recorded: 'yes',
        },
      ],
    }),
    expect: 'broken',
    evidence: ['/delivery/channels/0'],
  },
  {
    rule: 'PURP-06',
    name: 'Nobody can vouch for the consent of casework contacts',
    plan: casework('email', { consents: null, attestations: [{ rules: ['PURP-06'], met: 'yes' }] }),
    expect: 'open',
    missing: ['/consents'],
  },
  {
    rule: 'PURP-06',
    name: 'Casework contacts get a letter',
    plan: casework('post-addressed'),
    expect: 'not-applicable',
  },
  {
    rule: 'PURP-06',
    name: 'Contacts of the campaign’s own are e-mailed',
    plan: list({ delivery: { channels: ['email'] } }),
    expect: 'not-applicable',
  },
];
