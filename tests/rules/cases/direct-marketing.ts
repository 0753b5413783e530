import type { Plan } from '../../../src/screening/plan.js';
import type { RuleCase } from './case.js';
import { contextual, geographic, list, lookalike, none, type PlanPatch } from './plans.js';

type Consent = NonNullable<Plan['consents']>[number];
type PecrConsent = Extract<Consent, { scope: 'pecr' }>;

const consent = (channel: PecrConsent['channel'], more: Partial<PecrConsent> = {}): PecrConsent => ({
  scope: 'pecr',
  channel,
  obtained: 'yes',
  namesController: 'yes',
  recorded: 'yes',
  ...more,
});

type Channels = NonNullable<NonNullable<Plan['delivery']>['channels']>;

const by = (channels: Channels, patch: PlanPatch<'list'> = {}) =>
  list({ ...patch, delivery: { ...patch.delivery, channels } });

const research = (message: Plan['message'] & object, patch: PlanPatch<'list'> = {}) =>
  list({
    ...patch,
    message: {
      text: 'Which three things would you change about the buses?',
      callToAction: ['answer-questions'],
      presentedAs: 'research',
      ...message,
    },
  });

export const directMarketing: readonly RuleCase[] = [
  {
    rule: 'DM-05',
    name: 'A survey that asks for an opinion and ties no answer to a person',
    plan: research({}),
    expect: 'met',
  },
  {
    rule: 'DM-05',
    name: 'A survey whose answers are kept against people, to target them later',
    plan: research({ answersUsedForTargeting: 'yes' }),
    expect: 'broken',
    evidence: ['/message/presentedAs', '/message/answersUsedForTargeting'],
  },
  {
    rule: 'DM-05',
    name: 'A survey that calls for a vote for somebody',
    plan: research({ callToAction: ['answer-questions', 'vote-for'] }),
    expect: 'broken',
    evidence: ['/message/callToAction/1'],
  },
  {
    rule: 'DM-05',
    name: 'A survey whose words urge support',
    plan: research({ text: 'Which party do you trust on buses? Vote for Jane Doe on Thursday.' }),
    expect: 'broken',
    evidence: ['/message/text'],
  },
  {
    rule: 'DM-05',
    name: 'A survey of which nobody says what becomes of the answers',
    plan: list({
      message: {
        text: 'Which three things would you change about the buses?',
        callToAction: ['answer-questions'],
        presentedAs: 'research',
        answersUsedForTargeting: null,
      },
    }),
    expect: 'open',
    missing: ['/message/answersUsedForTargeting'],
  },
  {
    rule: 'DM-05',
    name: 'It is not said what the message looks like, and even as research it would be in order',
    plan: list({ message: { presentedAs: null } }),
    expect: 'met',
  },
  {
    rule: 'DM-05',
    name: 'Nothing is said of the message at all',
    plan: list({ message: null }),
    expect: 'open',
    missing: ['/message/presentedAs'],
  },
  {
    rule: 'DM-05',
    name: 'The message is plain political advertising',
    plan: list({ message: { callToAction: ['vote-for'] } }),
    expect: 'not-applicable',
  },
  {
    rule: 'DM-05',
    name: 'Data is only held, and there is no message',
    plan: none({ message: null }),
    expect: 'not-applicable',
  },

  {
    rule: 'OBJ-01',
    name: 'Everybody who objected was taken out',
    plan: list(),
    expect: 'met',
    evidence: ['/objections/removedFromAudience'],
  },
  {
    rule: 'OBJ-01',
    name: 'People who objected are still in the audience',
    plan: list({ objections: { removedFromAudience: 'no' } }),
    expect: 'broken',
    evidence: ['/objections/removedFromAudience'],
  },
  {
    rule: 'OBJ-01',
    name: 'A word does not outweigh that objectors are still in',
    plan: list({
      objections: { removedFromAudience: 'no' },
      attestations: [{ rules: ['OBJ-*'], met: 'yes' }],
    }),
    expect: 'broken',
  },
  {
    rule: 'OBJ-01',
    name: 'It is not said whether objectors were taken out',
    plan: list({ objections: { removedFromAudience: 'unknown' } }),
    expect: 'open',
    missing: ['/objections/removedFromAudience'],
  },
  {
    rule: 'OBJ-01',
    name: 'A contextual ad is directed to nobody',
    plan: contextual({ objections: { removedFromAudience: 'no' } }),
    expect: 'not-applicable',
  },

  {
    rule: 'OBJ-02',
    name: 'There is a procedure, and people are trained in it',
    plan: list(),
    expect: 'met',
    evidence: ['/objections/procedure', '/objections/staffTrained'],
  },
  {
    rule: 'OBJ-02',
    name: 'There is a procedure that nobody was trained in',
    plan: list({ objections: { staffTrained: 'no' } }),
    expect: 'broken',
    evidence: ['/objections/staffTrained'],
  },
  {
    rule: 'OBJ-02',
    name: 'Nothing is said of objections',
    plan: list({ objections: null }),
    expect: 'open',
    missing: ['/objections/procedure', '/objections/staffTrained'],
  },
  {
    rule: 'OBJ-02',
    name: 'Leaflets for a whole ward are directed to nobody',
    plan: geographic({ objections: null }),
    expect: 'not-applicable',
  },

  {
    rule: 'OBJ-03',
    name: 'The list was checked against the suppression list',
    plan: list(),
    expect: 'met',
    evidence: ['/objections/suppressionListUsed'],
  },
  {
    rule: 'OBJ-03',
    name: 'The list was not checked against a suppression list',
    plan: list({ objections: { suppressionListUsed: 'no' } }),
    expect: 'broken',
  },
  {
    rule: 'OBJ-03',
    name: 'It is not said whether there is a suppression list',
    plan: lookalike({ objections: { suppressionListUsed: null } }),
    expect: 'open',
    missing: ['/objections/suppressionListUsed'],
  },
  {
    rule: 'OBJ-03',
    name: 'Data is only held, and nothing is sent',
    plan: none({ objections: null }),
    expect: 'not-applicable',
  },

  {
    rule: 'MAIL-02',
    name: 'People consented to e-mail from this campaign by name',
    plan: by(['email'], { consents: [consent('electronic-mail')] }),
    expect: 'met',
    evidence: ['/delivery/channels/0', '/consents/0/obtained', '/consents/0/namesController'],
  },
  {
    rule: 'MAIL-02',
    name: 'No consent is held for the e-mails',
    plan: by(['email'], { consents: [] }),
    expect: 'broken',
    evidence: ['/delivery/channels/0'],
  },
  {
    rule: 'MAIL-02',
    name: 'The consent to e-mail names partners, not this campaign',
    plan: by(['email'], { consents: [consent('electronic-mail', { namesController: 'no' })] }),
    expect: 'broken',
    evidence: ['/consents/0/namesController'],
  },
  {
    rule: 'MAIL-02',
    name: 'Consent to calls does not cover text messages',
    plan: by(['text-message'], { consents: [consent('live-calls')] }),
    expect: 'broken',
    evidence: ['/delivery/channels/0'],
  },
  {
    rule: 'MAIL-02',
    name: 'A direct message on a platform is electronic mail too',
    plan: by(['direct-message'], { consents: [] }),
    expect: 'broken',
    evidence: ['/delivery/channels/0'],
  },
  {
    rule: 'MAIL-02',
    name: 'A further consent that names somebody else takes nothing from the one that suffices',
    plan: by(['email'], {
      consents: [
        consent('electronic-mail'),
        consent('electronic-mail', { obtained: 'no', namesController: 'no' }),
      ],
    }),
    expect: 'met',
  },
  {
    rule: 'MAIL-02',
    name: 'It is not said which consents are held',
    plan: by(['email'], { consents: null }),
    expect: 'open',
    missing: ['/consents'],
  },
  {
    rule: 'MAIL-02',
    name: 'It is not said whom the consent to e-mail names, and nobody can vouch for it',
    plan: list({
      delivery: { channels: ['email'] },
      consents: [{ scope: 'pecr', channel: 'electronic-mail', obtained: 'yes' }],
      attestations: [{ rules: ['MAIL-02'], met: 'yes' }],
    }),
    expect: 'open',
    missing: ['/consents/0/namesController'],
  },
  {
    rule: 'MAIL-02',
    name: 'It is not said how the message reaches people',
    plan: list({ delivery: { channels: null } }),
    expect: 'open',
    missing: ['/delivery/channels'],
  },
  {
    rule: 'MAIL-02',
    name: 'The message comes by addressed post',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'CALL-01',
    name: 'The list was screened against the TPS and the own do-not-call list',
    plan: by(['live-call'], { delivery: { tpsScreened: 'yes', doNotCallListScreened: 'yes' } }),
    expect: 'met',
    evidence: ['/delivery/tpsScreened', '/delivery/doNotCallListScreened'],
  },
  {
    rule: 'CALL-01',
    name: 'People consented to calls, so the TPS need not be asked',
    plan: by(['live-call'], {
      delivery: { tpsScreened: 'no' },
      consents: [consent('live-calls')],
    }),
    expect: 'met',
    evidence: ['/consents/0/obtained'],
  },
  {
    rule: 'CALL-01',
    name: 'The list was not screened against the TPS, and nobody consented',
    plan: by(['live-call'], { delivery: { tpsScreened: 'no' }, consents: [] }),
    expect: 'broken',
    evidence: ['/delivery/channels/0', '/delivery/tpsScreened'],
  },
  {
    rule: 'CALL-01',
    name: 'People who asked not to be called are still on the list',
    plan: by(['live-call'], {
      delivery: { tpsScreened: 'yes', doNotCallListScreened: 'no' },
      consents: [],
    }),
    expect: 'broken',
    evidence: ['/delivery/doNotCallListScreened'],
  },
  {
    rule: 'CALL-01',
    name: 'Nothing is said of either screening',
    plan: by(['live-call']),
    expect: 'open',
    missing: ['/delivery/tpsScreened', '/delivery/doNotCallListScreened'],
  },
  {
    rule: 'CALL-01',
    name: 'Nobody is called',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'AUTO-02',
    name: 'People consented to automated calls from this campaign',
    plan: by(['automated-call'], { consents: [consent('automated-calls')] }),
    expect: 'met',
    evidence: ['/consents/0/obtained'],
  },
  {
    rule: 'AUTO-02',
    name: 'Consent to live calls is not enough for recorded ones',
    plan: by(['automated-call'], { consents: [consent('live-calls')] }),
    expect: 'broken',
    evidence: ['/delivery/channels/0'],
  },
  {
    rule: 'AUTO-02',
    name: 'A screened list does not save automated calls without consent',
    plan: by(['automated-call'], {
      delivery: { tpsScreened: 'yes', doNotCallListScreened: 'yes' },
      consents: [],
    }),
    expect: 'broken',
  },
  {
    rule: 'AUTO-02',
    name: 'It is not said which consents are held for the automated calls',
    plan: by(['automated-call'], { consents: null }),
    expect: 'open',
    missing: ['/consents'],
  },
  {
    rule: 'AUTO-02',
    name: 'A person makes the calls',
    plan: by(['live-call']),
    expect: 'not-applicable',
  },
];
