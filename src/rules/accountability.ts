import { code, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const WHEN = code('Accountability', 'When must we carry out DPIAs?');
const WHAT = code('Accountability', 'What are data protection impact assessments?');

/** A circumstance in which a DPIA must be carried out. Nothing breaks it: it only makes DPIA-01 apply. */
function trigger(
  id: string,
  title: string,
  explanation: string,
  appliesWhen: Condition,
  article35: string,
): Rule {
  return {
    id,
    title,
    explanation,
    strength: 'must',
    severity: 'duty',
    dpiaTrigger: true,
    appliesWhen: { all: ['personal-data', appliesWhen] },
    remedy: 'Carry out a DPIA before launch, or do without what triggers it.',
    attestable: false,
    citations: [WHEN, reading('gdpr', article35)],
  };
}

/** "Accountability", p. 21 ff.: evidence, design, the DPIA and the first of the two lists of what triggers it. */
export const accountability: readonly Rule[] = [
  {
    id: 'ACC-01',
    title: 'Responsibility is taken on, and compliance can be shown',
    explanation:
      'Policies, contracts, records, training, security, a data protection officer and reports to the top show that a campaign keeps to the law. The work never ends.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: 'personal-data',
    metWhen: 'attested-only',
    remedy: 'Put these measures in place, and keep the evidence where it can be found.',
    proof:
      'The list of policies, contracts, records and trainings in force, with who is responsible for each and when it was last reviewed.',
    citations: [
      code('Accountability', 'What does accountability mean in practice?'),
      reading('gdpr', 'Articles 5(2), 24, 30 and 37'),
    ],
  },
  {
    id: 'ACC-02',
    title: 'Data protection by design was considered before anything new was brought in',
    explanation:
      'It counts from the start, above all with a new method, a newly procured source of data or a new advertising platform.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: {
      all: ['personal-data', { any: ['uses-platform', 'third-party-data', 'innovative-technology'] }],
    },
    metWhen: 'attested-only',
    remedy: 'Consider data protection before you take it up, and record what you decided.',
    proof: 'The note, older than the purchase or the first use, of what was considered and decided.',
    due: 'before-collection',
    citations: [
      code('Accountability', 'What is data protection by design and default?'),
      reading('gdpr', 'Article 25'),
    ],
  },
  {
    id: 'DPIA-01',
    title: 'A DPIA is done beforehand where the processing is high-risk',
    explanation:
      'Processing that is likely to be high-risk needs a data protection impact assessment before it starts. It is worth doing even where it is not compulsory.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: 'dpia-required',
    metWhen: 'dpia-done',
    remedy: 'Carry out a DPIA that covers this plan before launch.',
    proof: 'The DPIA that covers this plan, with the date on which it was completed and who signed it off.',
    citations: [WHEN, reading('gdpr', 'Article 35')],
  },
  {
    id: 'DPIA-02',
    title: 'The DPIA weighs likelihood and severity of harm',
    explanation:
      'It considers harm to individuals and to society, physical, material or not, and significant social or economic disadvantage.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: 'dpia-required',
    metWhen: 'dpia-weighs-harm',
    remedy: 'Extend the DPIA to those harms.',
    proof: 'The part of the DPIA that weighs likelihood and severity of harm to people and to society.',
    citations: [WHAT, reading('gdpr', 'Article 35(7)')],
  },
  trigger(
    'DPIA-03',
    'DPIA trigger: extensive profiling with significant effects, or deciding access to services',
    'Systematic and extensive profiling with significant effects on people, and using profiling or special category data to decide on access to services.',
    { any: ['significant-profiling', 'decides-access'] },
    'Article 35(3)(a)',
  ),
  trigger(
    'DPIA-04',
    'DPIA trigger: special category data on a large scale',
    'Special category data is processed on a large scale.',
    'special-category-large-scale',
    'Article 35(3)(b)',
  ),
  trigger(
    'DPIA-05',
    'DPIA trigger: innovative technology',
    'Innovative technology is used, and another criterion of the European guidelines is met too.',
    {
      all: [
        'innovative-technology',
        {
          any: [
            'special-category-used',
            'profiling-used',
            'sources-combined',
            'tracking',
            'vulnerable-people-selected',
          ],
        },
      ],
    },
    'Article 35(1)',
  ),
  trigger(
    'DPIA-06',
    'DPIA trigger: large-scale profiling',
    'Individuals are profiled on a large scale.',
    'profiling-large-scale',
    'Article 35',
  ),
  trigger(
    'DPIA-07',
    'DPIA trigger: data from different sources is combined',
    'Data is matched, or datasets from different sources are combined.',
    'sources-combined',
    'Article 35',
  ),
  trigger(
    'DPIA-08',
    'DPIA trigger: invisible processing',
    'Data comes from somebody other than the person, who was not given privacy information.',
    'invisible-processing',
    'Articles 14 and 35',
  ),
  trigger(
    'DPIA-09',
    'DPIA trigger: tracking',
    'People’s location or behaviour is tracked.',
    'tracking',
    'Article 35',
  ),
];
