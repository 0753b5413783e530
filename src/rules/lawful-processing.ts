import { code, law } from './cite.js';
import type { Condition, Rule } from './rule.js';

const SECTION = 'Lawful, fair and transparent processing';
const LAWFULNESS = code(SECTION, 'What does lawfulness mean?');
const FAIRNESS = code(SECTION, 'What does fairness mean?');

/** A source that suggests that the data was not come by rightly. */
const DOUBTFUL_ORIGIN: Condition = { any: ['hidden-source-unexplained', 'third-party-doubtful'] };

/** "Lawful, fair and transparent processing", p. 33 ff.: the first principle. */
export const lawfulProcessing: readonly Rule[] = [
  {
    id: 'LAW-01',
    title: 'The use of data is lawful in every sense',
    explanation:
      'Use of data has to be lawful, fair and transparent, all three. It must not break any other law either: electoral and criminal law, duties of confidence, contracts and human rights.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: 'personal-data',
    askWhen: DOUBTFUL_ORIGIN,
    metWhen: 'attested-only',
    remedy: 'Check the plan against the other law that it touches, and stop what breaks it.',
    proof: 'The note of which other laws the plan touches, and of who checked it against them and when.',
    citations: [
      LAWFULNESS,
      law('gdpr', 'Article 5(1)(a)'),
      law('human-rights-act-1998', 'section 6 and Schedule 1'),
    ],
  },
  {
    id: 'FAIR-01',
    title: 'Data is used as people expect, without unjustified harm, and was got without deceit',
    explanation:
      'People’s data may be used only in ways that they can reasonably expect and that do not harm them without good reason. If anybody was deceived or misled when it was got, its use is unlikely to be fair.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: 'personal-data',
    askWhen: DOUBTFUL_ORIGIN,
    metWhen: 'attested-only',
    remedy: 'Find out how the data was got and what people expect, and leave out what does not pass.',
    proof:
      'The note of how the data was got, what people were told of it and would expect, and who judged that.',
    citations: [FAIRNESS, law('gdpr', 'Article 5(1)(a)')],
  },
  {
    id: 'FAIR-02',
    title: 'The fairness of profiling and targeting was weighed, ethics included',
    explanation:
      'Not only what can be done with people’s data counts, but also what should be. Questions of ethics, for people and for society, belong in that assessment and in the DPIA.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'profiling-used'] },
    metWhen: 'attested-only',
    remedy: 'Weigh whether the profiling is fair, and record that together with the DPIA.',
    proof: 'The recorded weighing of whether profiling and targeting are fair, kept with the DPIA.',
    citations: [FAIRNESS, law('gdpr', 'Article 5(1)(a)')],
  },
  {
    id: 'FAIR-03',
    title: 'People know from the start who uses their data, how and why',
    explanation:
      'A campaign is open and honest about itself and about what it does with data, most of all towards people with whom it has no contact. Votes are not to be swayed by uses that people do not expect.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: 'personal-data',
    metWhen: 'people-told-all',
    remedy: 'Tell the people in every source who you are, and of campaigning, profiling and matching.',
    proof: 'The privacy information as people in each source got it, and when it reached them.',
    citations: [code(SECTION, 'What does transparency mean?'), law('gdpr', 'Article 5(1)(a)')],
  },
];
