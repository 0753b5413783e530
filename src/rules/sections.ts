/** The code's sections and the pages on which they start, by its table of contents. */
export const SECTIONS = {
  'About this framework code of practice': 3,
  'What are our obligations?': 8,
  'Who is the controller?': 10,
  'Personal data': 16,
  Accountability: 21,
  'Purpose limitation, data minimisation and storage limitation': 26,
  'Lawful, fair and transparent processing': 33,
  'Lawful bases': 36,
  'Special category data': 42,
  'Use of the electoral register': 48,
  'How should we collect personal data?': 51,
  'Profiling in political campaigning': 64,
  'Political campaigning - direct marketing': 73,
  'Political campaigning – face to face': 77,
  'Political campaigning in the online world': 82,
  'After a campaign': 94,
} as const;

export type SectionTitle = keyof typeof SECTIONS;
