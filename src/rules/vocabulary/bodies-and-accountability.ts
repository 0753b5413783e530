/** Who handles the data and answers for it. */
export const bodiesAndAccountability = {
  // Whom the code binds
  'vote-outside-uk':
    'The vote is held outside the UK. Unless that is stated, it is presumed to be in the UK.',
  'no-campaigner-by-kind': 'The controller is of a kind that electoral law does not know as a campaigner.',

  // Which body answers for what
  'other-bodies': 'Other bodies handle the data for or with the campaign.',
  'roles-fit':
    'Each of these bodies has a role, and none that decides with the controller is called a processor.',
  'processors-or-joint-controllers': 'At least one of these bodies is a processor or a joint controller.',
  'agreements-fit':
    'A contract or arrangement that fits the role stands with each processor and joint controller.',
  'party-or-candidate': 'The controller is a registered party or a candidate.',
  'office-data-shared': 'Data comes from an elected representative’s office to another body.',
  'office-sharing-lawful': 'Each such sharing has a clear lawful basis and keeps to the principles.',
  'fee-exempt': 'The controller is a representative or stands to become one, and so is exempt from the fee.',

  // What is personal data
  'audience-is-areas': 'The audience is made of areas.',
  'link-to-people-unclear': 'Nobody has said whether the data is tied to people.',
  'campaign-data-held': 'People are known by attributes, scores, the register or their membership.',
  'inferences-made': 'Something about people is inferred by a technique.',
  'area-inferences': 'Something is inferred or known about areas.',
  'inference-software-used': 'Software that makes inferences, and that is not the platform’s own, is used.',
} as const;
