import { plan } from '../rules/cases/plans.js';
import type { CodeExample } from './example.js';

const PERHAPS_OPINIONS = [
  'political-opinions proxy',
  'political-opinions declared',
  'political-opinions inferred',
] as const;

const canvass = plan('list', {
  controller: { kind: 'registered-party' },
  audience: {
    name: 'Likely swing voters',
    signals: [
      { value: 'name', kind: 'field' },
      { value: 'address', kind: 'field' },
    ],
  },
  article9Conditions: [
    {
      condition: 'registered-party',
      documented: 'yes',
      necessaryForPoliticalActivities: 'yes',
      noSubstantialDamageOrDistress: 'yes',
      writtenNoticesHonoured: 'yes',
      appropriatePolicyDocument: 'yes',
    },
  ],
  delivery: { channels: ['door-to-door'] },
});

/** "Political campaigning - face to face", p. 77. */
export const faceToFace: readonly CodeExample[] = [
  {
    id: 'EX-18',
    title: 'The Smith brothers',
    section: 'Political campaigning – face to face',
    about: 'A canvasser with a list of swing voters can’t tell which of two brothers refused further contact',
    code: 'Put both on the suppression list to be safe; strictly only one of them has the right',
    turnsOn: ['F2F-01', 'F2F-02', 'OBJ-01', 'OBJ-02', 'OBJ-03'],
    told: [
      {
        name: 'Both are suppressed, and canvassers are trained',
        plan: canvass(),
        outcome: ['clear', 'conditional', 'needs-information'],
        article22: ['unlikely', 'consider', 'undetermined'],
        finds: ['F2F-02'],
        meets: ['F2F-01', 'OBJ-02', 'OBJ-03'],
        silentOn: ['OBJ-01', 'F2F-01', 'POST-*', 'MAIL-*'],
        mayTell: PERHAPS_OPINIONS,
      },
    ],
    variants: [
      {
        name: 'Whether canvassers know what to do with an objection is not known',
        plan: canvass({ audience: { name: null }, objections: { procedure: 'unknown' } }),
        outcome: ['conditional'],
        article22: ['unlikely'],
        finds: ['F2F-02'],
        owes: ['F2F-01', 'OBJ-02'],
      },
      {
        name: 'Somebody who objected is still on the list',
        plan: canvass({ objections: { removedFromAudience: 'no' } }),
        outcome: ['restricted'],
        article22: ['unlikely', 'consider', 'undetermined'],
        finds: ['OBJ-01', 'F2F-02'],
        mayTell: PERHAPS_OPINIONS,
      },
      {
        name: 'They knock on every door instead',
        plan: plan('geographic', { delivery: { channels: ['door-to-door'] } })(),
        outcome: ['clear'],
        article22: ['out-of-scope', 'unlikely'],
        silentOn: ['F2F-*', 'OBJ-*'],
      },
    ],
  },
];
