import { code, law, reading } from './cite.js';
import type { Rule } from './rule.js';

const at = (subHeading: string) => code('How should we collect personal data?', subHeading);
const INFORMED = 'What is the right to be informed?';
const FROM_THEM = 'What are the requirements when we collect personal data directly from individuals?';
const DIRECT = at(FROM_THEM);
const METHODS = at(`${FROM_THEM} (table)`);
const ARTICLE_13 = law('gdpr', 'Article 13');

/** "How should we collect personal data?", p. 51 ff.: the right to be informed, and data from the person. */
export const collectingData: readonly Rule[] = [
  {
    id: 'COL-01',
    title: 'Nobody is surprised by what is added to the register',
    explanation:
      'Many campaigns take the register as a spine and add what they can find. All principles and rights hold for each addition, and nobody should be surprised to learn that it is used for campaigning.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'data-added'] },
    metWhen: 'addition-expected',
    remedy: 'Leave out what people would not expect you to hold and use, or tell them plainly first.',
    proof: 'The list of what is added to the register, with what people were told of each addition and when.',
    citations: [at('Introduction; At a glance'), reading('gdpr', 'Article 5')],
  },
  {
    id: 'COL-02',
    title: 'The privacy information has all its elements',
    explanation:
      'People are told who the controller is, what their data is for, its lawful basis, how long it is kept, which rights they have, and of automated decisions and profiling, wherever the data came from.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: 'personal-data',
    metWhen: 'privacy-information-complete',
    remedy: 'Add what is missing to the privacy information, and give it to the people.',
    proof: 'The privacy information itself, checked off against the elements that it has to have.',
    citations: [at(INFORMED), law('gdpr', 'Articles 13 and 14')],
  },
  {
    id: 'COL-03',
    title: 'Privacy information is short, plain and layered',
    explanation:
      'It is concise, transparent, intelligible, easy to get at and in plain words. Layers, just-in-time notices and the like serve people better than one long text.',
    strength: 'must',
    severity: 'note',
    appliesWhen: 'personal-data',
    metWhen: 'attested-only',
    remedy: 'Shorten the privacy information, and lay it out in layers that fit the way data is collected.',
    citations: [at(`${INFORMED}; ${FROM_THEM}`), reading('gdpr', 'Article 12')],
  },
  {
    id: 'COL-04',
    title: 'People are told at the moment when they give their data',
    explanation:
      'Data that comes from the person brings the duty to inform at that moment, in a way that people notice, and by another way for those who are not online.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'direct-collection'] },
    metWhen: 'told-at-collection',
    remedy: 'Give the privacy information wherever data is collected. Leave out people who were not told.',
    proof:
      'The notice as it stands on the form, script or page where the data was given, with the dates of its use.',
    due: 'at-collection',
    citations: [DIRECT, ARTICLE_13],
  },
  {
    id: 'COL-05',
    title: 'At the door, on paper and on the phone the information reaches people',
    explanation:
      'Canvassers leave a leaflet or a short statement, paper forms show it where it is seen, and phone scripts contain it, so that people hear it and can hear it again.',
    strength: 'should',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'collected-offline'] },
    metWhen: 'offline-notice-prominent',
    remedy: 'Put the information on leaflets and forms and into phone scripts, with an address for more.',
    proof: 'The leaflet, paper form or phone script that carries the information.',
    due: 'at-collection',
    citations: [METHODS, ARTICLE_13],
  },
  {
    id: 'COL-06',
    title: 'Online forms, quizzes and apps say up front who is behind them and why',
    explanation:
      'A link to the privacy information stands out on the form or its landing page, and tests show that people notice it. An app gives it before it is downloaded, or at least before it uses any data.',
    strength: 'should',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'collected-online'] },
    metWhen: 'online-notice-prominent',
    remedy: 'Show the link prominently, and test that people know who asks and what for.',
    proof:
      'Screenshots of the form or app as people meet it, and the result of the test that they notice the notice.',
    due: 'at-collection',
    citations: [METHODS, ARTICLE_13],
  },
  {
    id: 'COL-07',
    title: 'Other languages and accessible formats were considered',
    explanation:
      'Privacy information is there for everybody. Other languages and accessible formats are thought of, and are to be had on request.',
    strength: 'should',
    severity: 'note',
    appliesWhen: 'personal-data',
    metWhen: 'attested-only',
    remedy: 'Consider which languages and formats people need, and offer them on request.',
    citations: [DIRECT, reading('gdpr', 'Article 12')],
  },
  {
    id: 'COL-08',
    title: 'Data of people under 18 is needed, and they are told in words for their age',
    explanation:
      'Whether their data is needed at all is considered with care, for instance for membership or where they have a vote. If it is, they get privacy information that fits their age.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'includes-under-18'] },
    metWhen: 'child-information-given',
    remedy:
      'Leave people under 18 out, or show why their data is needed and inform them in words for their age.',
    proof: 'The note of why data of under-18s is needed, and the notice in words for their age.',
    citations: [DIRECT, reading('gdpr', 'Articles 12 and 13')],
  },
  {
    id: 'COL-09',
    title: 'Staff and volunteers are trained to inform people',
    explanation:
      'Whoever collects data at the door or by phone, or writes the forms, is trained and guided to give the privacy information.',
    strength: 'must',
    severity: 'note',
    appliesWhen: { all: ['personal-data', 'collected-in-person'] },
    metWhen: 'attested-only',
    remedy: 'Train staff and volunteers before they collect data.',
    citations: [DIRECT, reading('gdpr', 'Article 24')],
  },
  {
    id: 'COL-10',
    title: 'Registration and absent vote forms are passed on, and your own use is told apart',
    explanation:
      'Such forms go to the registration officer at once. People are told clearly what is collected for registering and what for the campaign’s own use. Using the forms without saying so deceives them.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: { all: ['personal-data', 'registration-forms-used'] },
    metWhen: 'registration-use-separate',
    remedy:
      'Leave data from these forms out, unless people were told of your own use when they filled them in.',
    citations: [
      at('Can we collect Voter Registration Applications?'),
      reading('gdpr', 'Article 5(1)(a) and (b)'),
    ],
  },
];
