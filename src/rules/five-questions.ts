import { code, law, reading } from './cite.js';
import type { PromptRule, Rule } from './rule.js';
import type { QuestionId } from './prompts.js';

/** The five questions, in our words; their prompts are the rules below. */
export const QUESTION_TEXTS: Record<QuestionId, string> = {
  q1: 'Does the profiling intrude on people particularly?',
  q2: 'Does the way in which the message is delivered intrude on people particularly?',
  q3: 'Do the profiling and the message together work on people’s emotions and affect them?',
  q4: 'Do the people have vulnerabilities that the message could play on?',
  q5: 'Is the profiling and targeting likely to harm the person?',
};

/** A prompt as a rule: what is the same for all thirteen stands here. */
function prompt(
  id: string,
  title: string,
  explanation: string,
  remedy: string,
  rule: PromptRule,
  article9?: true,
): Rule {
  const question = rule.id.slice(1, 2);
  return {
    id,
    title,
    explanation,
    strength: 'should',
    severity: 'ask',
    appliesWhen: { all: ['individual-decision', { not: 'meaningful-human-involvement' }] },
    remedy,
    attestable: false,
    prompt: rule,
    citations: [
      code(
        'Profiling in political campaigning',
        `What could be considered a legal or similarly significant effect? - question ${question}`,
      ),
      law('gdpr', 'Article 22'),
      ...(article9 ? [reading('gdpr', 'Article 9')] : []),
    ],
  };
}

/** The thirteen prompts of the five questions, "Profiling in political campaigning", p. 64 ff. */
export const fiveQuestions: readonly Rule[] = [
  prompt(
    'A22-Q1a',
    'People would be surprised by the profiling',
    'People would likely be surprised to find that they are profiled like this, or it is not transparent to them.',
    'Tell people about the sources and the profiling, or do without what would surprise them.',
    {
      id: 'q1.surprise',
      question:
        'Would people be surprised to learn that they are profiled like this, or is it hidden from them?',
      yesWhen: { any: ['people-not-told', 'use-unexpected', 'sensitive-join-untold'] },
      doubtWhen: { any: ['hidden-source-unexplained', 'sensitive-join-unexplained'] },
      noWhen: 'people-told-all',
    },
  ),
  prompt(
    'A22-Q1b',
    'The profiling uses particularly sensitive data',
    'The data that people are profiled on is special category data or otherwise particularly sensitive.',
    'Leave the sensitive signals out.',
    {
      id: 'q1.sensitive-data',
      question: 'Is the data that people are profiled on particularly sensitive, or special category data?',
      yesWhen: 'special-category-used',
      doubtWhen: { any: ['proxy-present', 'sensitive-circumstance-selected', 'special-category-if-tied'] },
      noWhen: 'nothing-selected-on',
    },
    true,
  ),
  prompt(
    'A22-Q2a',
    'More messages come than people would expect',
    'The frequency of the messages goes beyond what people could reasonably expect.',
    'Cap the frequency at what people were told or would expect.',
    {
      id: 'q2.frequency',
      question: 'Do people get more messages than they would reasonably expect?',
      yesWhen: 'frequency-beyond-expectation',
      noWhen: 'frequency-within-expectation',
    },
  ),
  prompt(
    'A22-Q2b',
    'The delivery is designed for a strong effect',
    'The message is delivered so that it hits hard, for instance at a particular time of day.',
    'Choose the time for practical reasons.',
    {
      id: 'q2.timing',
      question:
        'Is the message delivered in a way, such as at a time, that is meant to have a strong effect?',
      yesWhen: 'timing-for-effect',
      doubtWhen: 'moment-exploited-in-words',
      noWhen: 'timing-ordinary',
    },
  ),
  prompt(
    'A22-Q2c',
    'People are influenced without being fully aware of it',
    'The techniques can convey a message or influence minds without people being aware, or fully aware, of it.',
    'Show who is behind the message and that it is political advertising, and drop covert techniques.',
    {
      id: 'q2.covert-influence',
      question: 'Do the techniques influence people without their being fully aware of it?',
      yesWhen: { any: ['covert-technique', 'sponsor-hidden', 'content-disguised'] },
      doubtWhen: 'words-disguise',
      noWhen: 'delivery-open',
    },
  ),
  prompt(
    'A22-Q3a',
    'Profile and message together are highly emotive',
    'A message of a highly emotive kind meets a profile that selects the very people who are open to it, and affects them.',
    'Drop the selection of people open to that feeling, or the appeal to it.',
    {
      id: 'q3.emotive',
      question:
        'Is the profiling together with this kind of message highly emotive, and does it affect people?',
      yesWhen: 'emotive-to-the-open',
    },
  ),
  prompt(
    'A22-Q3b',
    'It steers people rather than persuading them',
    'Profile and message together aim at people’s autonomy, not just at their views.',
    'Argue with people; do not press on what they cannot help.',
    {
      id: 'q3.autonomy',
      question: 'Does this seek to steer people’s autonomy rather than simply influence their views?',
      yesWhen: { all: ['emotive-to-the-open', { any: ['psychometrics-for-reaction', 'covert-technique'] }] },
      doubtWhen: { any: ['emotive-to-the-open', 'covert-technique'] },
    },
  ),
  prompt(
    'A22-Q4a',
    'Vulnerable people could be significantly affected',
    'The people targeted have particular vulnerabilities that the message could significantly affect.',
    'Do not select people by what makes them vulnerable, or change what the message plays on.',
    {
      id: 'q4.vulnerability',
      question: 'Do the people have particular vulnerabilities that the message could significantly affect?',
      yesWhen: 'vulnerable-people-played-on',
      doubtWhen: 'vulnerable-people-selected',
      noWhen: 'nobody-vulnerable-selected',
    },
  ),
  prompt(
    'A22-Q4b',
    'Psychometrics are used to draw a strong reaction',
    'People with particular characteristics are picked out by psychometrics so that the message draws a strong reaction.',
    'Do not select on personality traits.',
    {
      id: 'q4.psychometrics',
      question:
        'Are psychometrics used to pick people in whom the message will draw a particularly strong reaction?',
      yesWhen: 'psychometrics-for-reaction',
      doubtWhen: 'psychometrics-used',
      noWhen: { not: 'psychometrics-used' },
    },
  ),
  prompt(
    'A22-Q5a',
    'The person is likely to suffer a detriment',
    'The profiling and targeting is likely to cause detriment to the individual.',
    'Take out what harms the person.',
    {
      id: 'q5.detriment',
      question: 'Is the profiling and targeting likely to cause a detriment to the person?',
      yesWhen: { any: ['voting-discouraged', 'message-threatens', 'protected-ground-harmed'] },
      doubtWhen: 'benefit-withheld',
    },
  ),
  prompt(
    'A22-Q5b',
    'The decision discriminates',
    'Who is included or left out, and what happens to them, has a discriminatory effect.',
    'Do not select or leave people out on a protected ground.',
    {
      id: 'q5.discrimination',
      question: 'Does the decision have a discriminatory effect?',
      yesWhen: 'protected-ground-harmed',
      doubtWhen: 'protected-ground-selected',
    },
  ),
  prompt(
    'A22-Q5c',
    'The message could be taken as a threat',
    'The message could be considered threatening.',
    'Take the threat out of the message.',
    {
      id: 'q5.threat',
      question: 'Could the message be taken as threatening?',
      yesWhen: 'message-threatens',
    },
  ),
  prompt(
    'A22-Q5d',
    'The person could in effect lose the vote',
    'The person could in effect be disenfranchised: discouraged from voting, or misled about how, when or whether they can.',
    'Take out what discourages or misleads people about voting.',
    {
      id: 'q5.disenfranchisement',
      question: 'Could the person in effect lose the vote through this?',
      yesWhen: 'voting-discouraged',
    },
  ),
];
