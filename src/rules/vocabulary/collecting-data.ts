/** Where data comes from, and what people are told. */
export const collectingData = {
  // The electoral register
  'register-obtainable': 'The register is the open version, or the campaign is entitled to it.',
  'marked-register': 'The marked register is used.',
  'marked-register-entitled': 'The campaign meets the criteria for the marked register.',
  'register-use-allowed': 'The register is obtained and used only as electoral law allows.',
  'register-current': 'The newest version of the register is used.',
  'register-people-informed': 'The people on the register were told of campaigning.',

  // Privacy information
  'data-added': 'Data is used beyond the electoral register.',
  'addition-expected': 'People would expect each use of such data.',
  'privacy-information-complete': 'The privacy information of each source gives every element.',
  'direct-collection': 'Data was collected from the people themselves.',
  'told-at-collection': 'Those people were told when their data was collected.',
  'collected-offline': 'Data was collected at the door, on paper or by phone.',
  'offline-notice-prominent': 'The information could not be missed there.',
  'collected-online': 'Data was collected by an online form, a quiz or an app.',
  'online-notice-prominent': 'The information could not be missed on it.',
  'collected-in-person': 'Staff or volunteers collected data at the door or by phone.',
  'includes-under-18': 'There are people under 18 in the audience.',
  'child-information-given': 'Their data is needed, and they get information fit for their age.',
  'registration-forms-used': 'Data comes from voter registration or absent vote forms.',
  'registration-use-separate':
    'Those forms are passed on, and the campaign’s own use is kept apart and told.',

  // Data that did not come from the person
  'indirect-collection': 'Data was bought, passed on, or taken from public places.',
  'told-within-one-month': 'Those people were told within a month, with the source and the kinds of data.',
  'told-by-first-contact': 'Those people were told at the latest when first contacted.',
  'already-informed-claimed':
    'People were not told of campaigning, because they are said to have the information.',
  'already-informed-evidenced': 'What those people were told before is evidenced.',
  'disproportionate-effort-claimed':
    'People were not told of campaigning, because it is said to take too much effort.',
  'disproportionate-effort-evidenced': 'Effort and effect were balanced for this very case, on paper.',
  'people-contacted': 'The message is addressed to people, or brought to their doors.',
  'told-with-contact': 'People were told before, or the message itself gives the information.',

  // Data brokers and other suppliers of data
  'bought-data-informed':
    'People in a supplier’s data were told, the lawful basis included, and would expect the use.',
  'supplied-inferences': 'A supplier’s data holds guesses about people.',
  'supplied-inferences-tied': 'Such guesses are tied to names, addresses or devices.',
  'third-party-compliance-shown': 'The third party showed that it got the data lawfully.',
  'passing-on-understood': 'People understood that their details would be passed on for campaigning.',
  'due-diligence-complete': 'The campaign holds what due diligence asks of the supplier.',

  // Public places
  'public-data-used': 'Data was taken from public places or social media.',
  'public-people-informed': 'Those people were told of it.',
  'public-only-reason': 'That the data is public is the only reason for using it.',
  'harvested-in-bulk': 'Public data was gathered or matched automatically or across the board.',
  'campaigning-platform-used': 'A campaigning platform is used.',
  'profile-matching-controlled': 'It matches no profiles, or its matching can be switched off.',

  // Own pages
  'own-page': 'The campaign has a page of its own on a social platform.',
  'page-role-accepted': 'The plan does not deny that the platform of that page is a joint controller.',
  'page-notice': 'A notice on the page says how, by whom and why data is used.',
  'page-arrangement': 'Who does what is agreed with the platform of the page.',
} as const;
