import { describe, expect, it } from 'vitest';
import { checkControllership } from '../../../src/screening/checks/controllership.js';
import { checkDataSource } from '../../../src/screening/checks/data-source.js';
import { checkDirectMarketing } from '../../../src/screening/checks/direct-marketing.js';
import { checkDpia } from '../../../src/screening/checks/dpia.js';
import { checkLawfulBasis } from '../../../src/screening/checks/lawful-basis.js';
import { Plan } from '../../../src/screening/plan.js';

const list = (more: object, audience: object = {}) =>
  Plan.parse({ audience: { kind: 'list', ...audience }, ...more });

describe('who a body is to the campaign', () => {
  it.each<[string, object, object]>([
    ['acts on instructions', { kind: 'agency', role: 'processor', decides: [] }, { role: 'processor' }],
    ['decides, undeclared', { kind: 'agency', decides: ['method'] }, { role: 'joint-controller' }],
    [
      'decides, called a processor',
      { kind: 'research', role: 'processor', decides: ['sample'] },
      { role: 'joint-controller', contradiction: true },
    ],
    ['unsaid what it decides', { kind: 'agency', role: 'processor' }, { role: 'unknown' }],
    ['separate', { kind: 'other', role: 'separate-controller' }, { role: 'separate-controller' }],
    [
      'a platform called a processor',
      { kind: 'ad-platform', role: 'processor' },
      { role: 'joint-controller', contradiction: true },
    ],
  ])('%s', (_what, supplier, expected) => {
    const [body] = checkControllership(list({ suppliers: [supplier] })).bodies;
    expect(body).toMatchObject({ pointer: '/suppliers/0', ...expected });
    expect(body?.contradiction).toBe((expected as { contradiction?: true }).contradiction);
  });
});

describe('whether a basis holds', () => {
  const interests = {
    use: 'all',
    basis: 'legitimate-interests',
    interestNamed: 'yes',
    necessary: 'yes',
    lessIntrusiveWay: 'no',
    balanceFavoursCampaign: 'yes',
    testDocumented: 'yes',
  };
  it.each<[string, object[] | undefined, string]>([
    ['none listed', [], 'no'],
    ['nothing said', undefined, 'unknown'],
    ['stated as none', [{ use: 'all', basis: 'none' }], 'no'],
    ['interests, unsaid how weighed', [{ use: 'all', basis: 'legitimate-interests' }], 'unknown'],
    ['interests, overridden', [{ ...interests, balanceFavoursCampaign: 'no' }], 'no'],
    ['public task without a law', [{ use: 'all', basis: 'public-task', furtherLaw: 'none' }], 'no'],
  ])('%s: %s', (_what, lawfulBases, holds) => {
    const { bases } = checkLawfulBasis(list({ ...(lawfulBases && { lawfulBases }) }));
    expect(bases.find(({ use }) => use === 'messaging')).toMatchObject({ made: 'yes', holds });
  });

  it('interests that outweigh, by post: yes', () => {
    const plan = list(
      {
        lawfulBases: [interests],
        delivery: { channels: ['post-addressed'], deviceTechnologies: [] },
      },
      { sources: [{ kind: 'own-members', campaigningExpected: 'yes', complaints: 'no' }] },
    );
    expect(checkLawfulBasis(plan).bases[0]).toMatchObject({ holds: 'yes', broken: [], open: [] });
  });
});

describe('what a source brings', () => {
  it('tells each source its own rules', () => {
    const { sources } = checkDataSource(
      list({}, { sources: [{ kind: 'own-members' }, { kind: 'data-broker', checkedBeyondAssurance: 'no' }] }),
    );
    expect(sources.map(({ origin }) => origin)).toEqual(['people', 'third-party']);
    expect(sources[0]?.broken).not.toContain('BROK-06');
    expect(sources[1]?.broken).toContain('BROK-06');
  });
});

describe('what a channel takes', () => {
  const consents = [{ scope: 'pecr', channel: 'electronic-mail', obtained: 'yes', namesController: 'yes' }];
  it.each<[string, object, object]>([
    ['email', {}, { consentNeeded: 'yes', consent: 'yes' }],
    ['automated-call', {}, { consentNeeded: 'yes', consent: 'no' }],
    ['live-call', {}, { consentNeeded: 'unknown', consent: 'no' }],
    ['live-call', { tpsScreened: 'yes', doNotCallListScreened: 'yes' }, { consentNeeded: 'no' }],
    ['post-addressed', {}, { consentNeeded: 'no' }],
  ])('%s %j', (channel, delivery, expected) => {
    const plan = list({ consents, delivery: { channels: [channel], ...delivery } });
    expect(checkDirectMarketing(plan).channels).toMatchObject([
      { channel, directMarketing: 'yes', ...expected },
    ]);
  });
});

describe('what requires a DPIA', () => {
  it('names the triggers', () => {
    const plan = list({ profiling: { techniques: [{ kind: 'data-matching' }] } });
    expect(checkDpia(plan).dpia).toEqual({ required: 'yes', triggers: ['DPIA-07'] });
  });
});
