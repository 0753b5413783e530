/** A document that rules are cited from. */
export interface Source {
  readonly title: string;
  readonly edition: string;
  /** `draft`: for consultation; `in-force`; `amended`: in force, but changed since the code was written. */
  readonly status: 'draft' | 'in-force' | 'amended';
  readonly note?: string;
}

/** Every source that a citation can name, described once. */
export const SOURCES = {
  'ico-framework-code': {
    title: 'Framework code of practice for the use of personal data in political campaigning',
    edition: 'Version 1.0 for public consultation, Information Commissioner’s Office, 8 August 2019',
    status: 'draft',
    note: 'Never issued as a statutory code. Cited by section and by the page on which the section starts.',
  },
  gdpr: {
    title: 'General Data Protection Regulation, Regulation (EU) 2016/679',
    edition: 'as it applied in the United Kingdom when the code was drafted',
    status: 'amended',
    note: 'In UK law Articles 22A to 22D have taken the place of Article 22 since 5 February 2026 (Data (Use and Access) Act 2025, section 80).',
  },
  'dpa-2018': {
    title: 'Data Protection Act 2018',
    edition: 'as enacted',
    status: 'amended',
  },
  pecr: {
    title: 'Privacy and Electronic Communications (EC Directive) Regulations 2003, SI 2003/2426',
    edition: 'as in force when the code was drafted',
    status: 'amended',
  },
  'ppera-2000': {
    title: 'Political Parties, Elections and Referendums Act 2000',
    edition: 'as in force when the code was drafted',
    status: 'in-force',
  },
  'electoral-law': {
    title:
      'Electoral law, among it the Representation of the People Act 1983 and the Representation of the People Regulations 2001',
    edition: 'as in force when the code was drafted',
    status: 'in-force',
  },
  'charges-regulations-2018': {
    title: 'Data Protection (Charges and Information) Regulations 2018, SI 2018/480',
    edition: 'as in force when the code was drafted',
    status: 'amended',
  },
  'human-rights-act-1998': {
    title: 'Human Rights Act 1998',
    edition: 'as in force when the code was drafted',
    status: 'in-force',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
