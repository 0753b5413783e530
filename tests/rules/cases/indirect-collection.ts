import type { Attested } from './attested-only.js';
import type { RuleCase } from './case.js';
import { geographic, list, none, source, TOLD } from './plans.js';

type More = Parameters<typeof source>[1];

const UNSTATED = undefined as never;
const SILENT = { message: { givesPrivacyInformation: 'no' } } as const;
const UNTOLD = { told: { topics: [] } };

const bought = (more: More = {}, patch: Parameters<typeof list>[0] = {}) =>
  list({ audience: { sources: [source('data-broker', more)] }, ...patch });

const told = (more: Partial<typeof TOLD> | object): More => ({ told: { ...TOLD, ...more } });

const excepted = (
  noticeException: 'already-informed' | 'disproportionate-effort',
  exceptionEvidenced: 'yes' | 'no' | 'unknown' = 'yes',
): More => ({ ...UNTOLD, noticeException, exceptionEvidenced });

const vouched = (met: Attested['met']) => [{ rules: ['IND-06'], met }];

export const indirectCollection: readonly RuleCase[] = [
  {
    rule: 'IND-01',
    name: 'People in bought data were told within a month, source and kinds of data included',
    plan: bought(told({ when: 'within-one-month' })),
    expect: 'met',
    evidence: [
      '/audience/sources/0/told/when',
      '/audience/sources/0/told/topics/4',
      '/audience/sources/0/told/elements/6',
    ],
  },
  {
    rule: 'IND-01',
    name: 'People in bought data were told after two months',
    plan: bought(told({ when: 'later' })),
    expect: 'broken',
    evidence: ['/audience/sources/0/told/when'],
  },
  {
    rule: 'IND-01',
    name: 'People were told, but not where their data came from',
    plan: bought(told({ topics: ['political-campaigning'] })),
    expect: 'broken',
    evidence: ['/audience/sources/0/told/topics/0'],
  },
  {
    rule: 'IND-01',
    name: 'People were told, but not which kinds of data are held',
    plan: bought(told({ elements: ['controller', 'purposes'] })),
    expect: 'broken',
    evidence: ['/audience/sources/0/told/elements/0'],
  },
  {
    rule: 'IND-01',
    name: 'Telling people was weighed and found to take too much effort',
    plan: bought(excepted('disproportionate-effort')),
    expect: 'met',
    evidence: ['/audience/sources/0/noticeException', '/audience/sources/0/exceptionEvidenced'],
  },
  {
    rule: 'IND-01',
    name: 'It is not said how soon people in scraped data were told',
    plan: list({ audience: { sources: [source('public-data', told({ when: undefined }))] } }),
    expect: 'open',
    missing: ['/audience/sources/0/told/when'],
  },
  {
    rule: 'IND-01',
    name: 'All data came from the people themselves',
    plan: list(),
    expect: 'not-applicable',
  },
  {
    rule: 'IND-01',
    name: 'The register has rules of its own',
    plan: list({ audience: { sources: [source('electoral-register', UNTOLD)] } }),
    expect: 'not-applicable',
  },

  {
    rule: 'IND-02',
    name: 'People in bought data were told before the letter',
    plan: bought({}, SILENT),
    expect: 'met',
    evidence: ['/audience/sources/0/told/topics/0'],
  },
  {
    rule: 'IND-02',
    name: 'The first letter to people in bought data brings the information',
    plan: bought(told({ on: '2026-12-24' })),
    expect: 'met',
    evidence: ['/message/givesPrivacyInformation'],
  },
  {
    rule: 'IND-02',
    name: 'People in bought data are told after the letter',
    plan: bought(told({ when: 'within-one-month', on: '2026-12-24' }), SILENT),
    expect: 'broken',
    evidence: ['/audience/sources/0/told/on', '/message/givesPrivacyInformation'],
  },
  {
    rule: 'IND-02',
    name: 'It is not said on which day people were told, nor what the letter says',
    plan: bought(told({ when: 'within-one-month', on: undefined }), {
      message: { givesPrivacyInformation: null },
    }),
    expect: 'open',
    missing: ['/message/givesPrivacyInformation', '/audience/sources/0/told/on'],
  },
  {
    rule: 'IND-02',
    name: 'Bought data is only held',
    plan: none({ audience: { sources: [source('data-broker')] }, ...SILENT }),
    expect: 'not-applicable',
  },

  {
    rule: 'IND-03',
    name: 'What the broker told people is on file, copy and all',
    plan: bought(excepted('already-informed')),
    expect: 'met',
    evidence: ['/audience/sources/0/noticeException', '/audience/sources/0/exceptionEvidenced'],
  },
  {
    rule: 'IND-03',
    name: 'That people know already rests on the broker’s word',
    plan: bought(excepted('already-informed', 'no')),
    expect: 'broken',
    evidence: ['/audience/sources/0/exceptionEvidenced'],
  },
  {
    rule: 'IND-03',
    name: 'It is not said how it is known that people were told',
    plan: bought(excepted('already-informed', 'unknown')),
    expect: 'open',
    missing: ['/audience/sources/0/exceptionEvidenced'],
  },
  {
    rule: 'IND-03',
    name: 'Nobody was told, and it is not said on which exception that rests',
    plan: bought({ ...UNTOLD, noticeException: UNSTATED }),
    expect: 'open',
    missing: ['/audience/sources/0/noticeException'],
  },
  {
    rule: 'IND-03',
    name: 'People were told, so that nobody needs an exception',
    plan: bought({ noticeException: UNSTATED }),
    expect: 'not-applicable',
  },

  {
    rule: 'IND-04',
    name: 'Effort and effect were balanced for this case on paper',
    plan: bought(excepted('disproportionate-effort')),
    expect: 'met',
    evidence: ['/audience/sources/0/noticeException', '/audience/sources/0/exceptionEvidenced'],
  },
  {
    rule: 'IND-04',
    name: 'Too much effort is claimed and was never weighed',
    plan: bought(excepted('disproportionate-effort', 'no')),
    expect: 'broken',
    evidence: ['/audience/sources/0/exceptionEvidenced'],
  },
  {
    rule: 'IND-04',
    name: 'It is not said whether effort and effect were weighed',
    plan: bought(excepted('disproportionate-effort', 'unknown')),
    expect: 'open',
    missing: ['/audience/sources/0/exceptionEvidenced'],
  },
  {
    rule: 'IND-04',
    name: 'People were told, whatever effort it took',
    plan: bought(),
    expect: 'not-applicable',
  },

  {
    rule: 'IND-05',
    name: 'Letters to people on the register carry the information',
    plan: list({ audience: { sources: [source('electoral-register', UNTOLD)] } }),
    expect: 'met',
    evidence: ['/message/givesPrivacyInformation'],
  },
  {
    rule: 'IND-05',
    name: 'People on the register were told before',
    plan: list({ audience: { sources: [source('electoral-register')] }, ...SILENT }),
    expect: 'met',
  },
  {
    rule: 'IND-05',
    name: 'Telling people is called too much effort in letters that tell them nothing',
    plan: bought(excepted('disproportionate-effort'), SILENT),
    expect: 'broken',
    evidence: [
      '/delivery/channels/0',
      '/audience/sources/0/noticeException',
      '/message/givesPrivacyInformation',
    ],
  },
  {
    rule: 'IND-05',
    name: 'It is not said whether letters to the register carry the information',
    plan: list({
      audience: { sources: [source('electoral-register', { told: UNSTATED })] },
      message: { givesPrivacyInformation: null },
    }),
    expect: 'open',
    missing: ['/message/givesPrivacyInformation', '/audience/sources/0/told'],
  },
  {
    rule: 'IND-05',
    name: 'Nobody on the register is contacted',
    plan: none({ audience: { sources: [source('electoral-register', UNTOLD)] }, ...SILENT }),
    expect: 'not-applicable',
  },
  {
    rule: 'IND-05',
    name: 'Leaflets for a whole ward are addressed to nobody',
    plan: geographic(SILENT),
    expect: 'not-applicable',
  },

  {
    rule: 'IND-06',
    name: 'Somebody vouches that the information is published where people cannot all be told',
    plan: bought(excepted('disproportionate-effort'), { attestations: vouched('yes') }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'IND-06',
    name: 'People are not told, and no DPIA was done',
    plan: bought(excepted('disproportionate-effort'), { dpia: { done: 'no' }, attestations: vouched('yes') }),
    expect: 'broken',
    evidence: ['/dpia/done'],
  },
  {
    rule: 'IND-06',
    name: 'Nobody has said that the information is published',
    plan: bought(excepted('disproportionate-effort')),
    expect: 'open',
    missing: ['/attestations'],
  },
  {
    rule: 'IND-06',
    name: 'No exception is relied on',
    plan: bought(),
    expect: 'not-applicable',
  },
];
