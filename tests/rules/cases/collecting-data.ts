import { attestedOnly, type Attested } from './attested-only.js';
import type { RuleCase } from './case.js';
import { contextual, geographic, list, segments, source, TOLD } from './plans.js';

type Source = ReturnType<typeof source>;

const from = (...sources: Source[]) => list({ audience: { sources } });
const told = (more: Partial<Source['told']>) => ({ told: { ...TOLD, ...more } });
const UNSTATED = undefined as never;
const BASIC = ['controller', 'purposes', 'lawful-basis', 'retention', 'rights'] as const;

const anyList = (attestations: Attested[]) => list({ attestations });

export const collectingData: readonly RuleCase[] = [
  {
    rule: 'COL-01',
    name: 'Contacts beside the register, who expect to hear from the campaign',
    plan: from(source('electoral-register'), source('own-contacts')),
    expect: 'met',
    evidence: ['/audience/sources/1/campaigningExpected'],
  },
  {
    rule: 'COL-01',
    name: 'What a broker adds to the register would surprise people',
    plan: from(source('electoral-register'), source('data-broker', { campaigningExpected: 'no' })),
    expect: 'broken',
    evidence: ['/audience/sources/1/campaigningExpected'],
  },
  {
    rule: 'COL-01',
    name: 'It is not said whether people expect what is added',
    plan: from(source('own-contacts', { campaigningExpected: UNSTATED })),
    expect: 'open',
    missing: ['/audience/sources/0/campaigningExpected'],
  },
  {
    rule: 'COL-01',
    name: 'Nothing is added to the register',
    plan: from(source('electoral-register', { campaigningExpected: UNSTATED })),
    expect: 'not-applicable',
  },

  {
    rule: 'COL-02',
    name: 'The privacy information gives every element',
    plan: list(),
    expect: 'met',
    evidence: ['/audience/sources/0/told/elements/0', '/audience/sources/0/told/elements/4'],
  },
  {
    rule: 'COL-02',
    name: 'Without profiling nothing has to be said of automated decisions',
    plan: from(source('own-contacts', told({ elements: [...BASIC] }))),
    expect: 'met',
  },
  {
    rule: 'COL-02',
    name: 'People are profiled, and the privacy information does not say so',
    plan: segments({ audience: { sources: [source('platform-data', told({ elements: [...BASIC] }))] } }),
    expect: 'broken',
    evidence: ['/audience/kind', '/audience/sources/0/told/elements/0'],
  },
  {
    rule: 'COL-02',
    name: 'The privacy information does not say how long data is kept',
    plan: from(
      source('own-contacts', told({ elements: ['controller', 'purposes', 'lawful-basis', 'rights'] })),
    ),
    expect: 'broken',
    evidence: ['/audience/sources/0/told/elements/0'],
  },
  {
    rule: 'COL-02',
    name: 'People were told of no use of their data at all',
    plan: from(source('petition', { told: { topics: [] } })),
    expect: 'broken',
    evidence: ['/audience/sources/0/told/topics'],
  },
  {
    rule: 'COL-02',
    name: 'People in bought data have the information already, as evidence shows',
    plan: from(
      source('data-broker', {
        told: { topics: [] },
        noticeException: 'already-informed',
        exceptionEvidenced: 'yes',
      }),
    ),
    expect: 'met',
  },
  {
    rule: 'COL-02',
    name: 'No exception frees from telling people who gave their data themselves',
    plan: from(
      source('own-contacts', {
        told: { topics: [] },
        noticeException: 'disproportionate-effort',
        exceptionEvidenced: 'yes',
      }),
    ),
    expect: 'broken',
  },
  {
    rule: 'COL-02',
    name: 'It is not said which elements the privacy information gives',
    plan: from(source('own-contacts', told({ elements: UNSTATED }))),
    expect: 'open',
    missing: ['/audience/sources/0/told/elements'],
  },
  {
    rule: 'COL-02',
    name: 'It is not said what people were told',
    plan: from(source('own-contacts', { told: UNSTATED })),
    expect: 'open',
    missing: ['/audience/sources/0/told'],
  },
  {
    rule: 'COL-02',
    name: 'Leaflets for a whole ward need no privacy information',
    plan: geographic(),
    expect: 'not-applicable',
  },

  ...attestedOnly(
    'COL-03',
    'plain and layered privacy information',
    anyList,
    contextual(),
    'A contextual ad has no privacy information to layer',
  ),

  {
    rule: 'COL-04',
    name: 'People were told when they gave their data',
    plan: list(),
    expect: 'met',
    evidence: ['/audience/sources/0/told/when'],
  },
  {
    rule: 'COL-04',
    name: 'People who signed a petition were told a month later',
    plan: from(source('petition', told({ when: 'within-one-month' }))),
    expect: 'broken',
    evidence: ['/audience/sources/0/kind', '/audience/sources/0/told/when'],
  },
  {
    rule: 'COL-04',
    name: 'People who signed a petition were told nothing',
    plan: from(source('petition', { told: { topics: [], when: 'at-collection' } })),
    expect: 'broken',
    evidence: ['/audience/sources/0/told/topics'],
  },
  {
    rule: 'COL-04',
    name: 'It is not said how soon people were told',
    plan: from(source('own-contacts', told({ when: UNSTATED }))),
    expect: 'open',
    missing: ['/audience/sources/0/told/when'],
  },
  {
    rule: 'COL-04',
    name: 'Nothing was collected from the people themselves',
    plan: from(source('data-broker', told({ when: 'within-one-month' }))),
    expect: 'not-applicable',
  },

  {
    rule: 'COL-05',
    name: 'Canvassers leave a leaflet with the information',
    plan: from(source('canvass')),
    expect: 'met',
    evidence: ['/audience/sources/0/told/prominent'],
  },
  {
    rule: 'COL-05',
    name: 'The paper petition does not show the information',
    plan: from(source('petition', told({ prominent: 'no' }))),
    expect: 'broken',
    evidence: ['/audience/sources/0/collectedBy', '/audience/sources/0/told/prominent'],
  },
  {
    rule: 'COL-05',
    name: 'It is not said whether phone scripts contain the information',
    plan: from(source('survey', { collectedBy: 'telephone', ...told({ prominent: UNSTATED }) })),
    expect: 'open',
    missing: ['/audience/sources/0/told/prominent'],
  },
  {
    rule: 'COL-05',
    name: 'It is not said how signatures were collected',
    plan: from(source('petition', { collectedBy: UNSTATED, ...told({ prominent: 'no' }) })),
    expect: 'open',
    missing: ['/audience/sources/0/collectedBy'],
  },
  {
    rule: 'COL-05',
    name: 'The survey is online',
    plan: from(source('survey', told({ prominent: 'no' }))),
    expect: 'not-applicable',
  },

  {
    rule: 'COL-06',
    name: 'The online survey shows up front who asks and why',
    plan: from(source('survey')),
    expect: 'met',
    evidence: ['/audience/sources/0/told/prominent'],
  },
  {
    rule: 'COL-06',
    name: 'The quiz hides who is behind it',
    plan: from(source('survey', told({ prominent: 'no' }))),
    expect: 'broken',
    evidence: ['/audience/sources/0/collectedBy', '/audience/sources/0/told/prominent'],
  },
  {
    rule: 'COL-06',
    name: 'It is not said whether the app shows the information before it is used',
    plan: from(source('survey', { collectedBy: 'mobile-app', ...told({ prominent: UNSTATED }) })),
    expect: 'open',
    missing: ['/audience/sources/0/told/prominent'],
  },
  {
    rule: 'COL-06',
    name: 'The petition is on paper',
    plan: from(source('petition', told({ prominent: 'no' }))),
    expect: 'not-applicable',
  },

  ...attestedOnly(
    'COL-07',
    'other languages and formats',
    anyList,
    contextual(),
    'A contextual ad informs nobody about data',
  ),

  {
    rule: 'COL-08',
    name: 'Young members are told in words for their age',
    plan: list({ people: { includesUnder18: 'yes', childLevelInformation: 'yes' } }),
    expect: 'met',
    evidence: ['/people/includesUnder18', '/people/childLevelInformation'],
  },
  {
    rule: 'COL-08',
    name: 'People of sixteen get the same long text as everybody',
    plan: list({ people: { includesUnder18: 'yes', childLevelInformation: 'no' } }),
    expect: 'broken',
    evidence: ['/people/childLevelInformation'],
  },
  {
    rule: 'COL-08',
    name: 'Children are chosen, whatever is said of people under 18',
    plan: list({ people: { circumstances: ['child'], childLevelInformation: 'no' } }),
    expect: 'broken',
    contradiction: true,
    evidence: ['/people/circumstances/0'],
  },
  {
    rule: 'COL-08',
    name: 'It is not said how people under 18 are informed',
    plan: list({ people: { includesUnder18: 'yes' } }),
    expect: 'open',
    missing: ['/people/childLevelInformation'],
  },
  {
    rule: 'COL-08',
    name: 'It is not said whether anybody is under 18',
    plan: list({ people: { includesUnder18: null } }),
    expect: 'open',
    missing: ['/people/includesUnder18'],
  },
  {
    rule: 'COL-08',
    name: 'Nobody is under 18',
    plan: list(),
    expect: 'not-applicable',
  },

  ...attestedOnly(
    'COL-09',
    'trained canvassers',
    (attestations) => list({ audience: { sources: [source('canvass')] }, attestations }),
    from(source('petition')),
    'A paper petition lies on a counter',
  ),

  {
    rule: 'COL-10',
    name: 'Registration forms said what the campaign itself would use',
    plan: from(source('registration-form')),
    expect: 'met',
    evidence: ['/audience/sources/0/kind', '/audience/sources/0/ownUseSeparate'],
  },
  {
    rule: 'COL-10',
    name: 'Addresses are copied from postal vote forms without a word',
    plan: from(source('registration-form', { ownUseSeparate: 'no' })),
    expect: 'broken',
    evidence: ['/audience/sources/0/ownUseSeparate'],
  },
  {
    rule: 'COL-10',
    name: 'It is not said what people were told on the registration form',
    plan: from(source('registration-form', { ownUseSeparate: UNSTATED })),
    expect: 'open',
    missing: ['/audience/sources/0/ownUseSeparate'],
  },
  {
    rule: 'COL-10',
    name: 'No registration forms are handled',
    plan: list(),
    expect: 'not-applicable',
  },
];
