/** The thirteen prompts of the five questions, in the code's order. */
export const PROMPTS = [
  'q1.surprise',
  'q1.sensitive-data',
  'q2.frequency',
  'q2.timing',
  'q2.covert-influence',
  'q3.emotive',
  'q3.autonomy',
  'q4.vulnerability',
  'q4.psychometrics',
  'q5.detriment',
  'q5.discrimination',
  'q5.threat',
  'q5.disenfranchisement',
] as const;

export type PromptId = (typeof PROMPTS)[number];

export const QUESTIONS = ['q1', 'q2', 'q3', 'q4', 'q5'] as const;

export type QuestionId = (typeof QUESTIONS)[number];
