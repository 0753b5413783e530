/** Purposes, retention, lawful bases, and what is left of earlier campaigns. */
export const lawfulness = {
  // Purposes and retention
  'told-of-campaigning': 'Everybody was told that their data is used for political campaigning.',
  'reuse-without-consent': 'Data was first collected for something else, and people did not consent to this.',
  'compatibility-weighed': 'For such data, all five things were weighed that decide compatibility.',
  'campaign-holds-data': 'The campaign itself holds data about people, beyond what a platform has.',
  'kept-from-before': 'Data is used that was gathered for something else, or before this campaign.',
  'retention-expired': 'The time is over for which such data was to be kept.',
  'kept-just-in-case': 'Such data is kept only in case it proves useful.',
  'held-beyond-need': 'The plan itself says that some data is kept past its time, or just in case.',

  // Lawful bases
  'basis-for-each-use': 'Each use of the data has a lawful basis.',
  'bases-recorded': 'Each basis and the reasons for it are on record.',
  'public-task-claimed': 'A public task is claimed as the lawful basis of some use.',
  'further-law-named': 'A law beyond the Data Protection Act lays down that task.',
  'data-beyond-register': 'Data other than from the electoral register is used.',
  'further-law-beyond-register': 'The law that lays down that task reaches more than register data.',
  'less-intrusive-way': 'A less intrusive way, or less data, would reach the aim as well.',
  'legitimate-interests-claimed': 'Legitimate interests are claimed as the lawful basis of some use.',
  'interest-named': 'The legitimate interest is named.',
  'interest-test-documented': 'The three-part test is on file.',
  'interest-necessary': 'The use is necessary for that interest.',
  'interest-outweighs':
    'The interest outweighs people’s own, as they expect the use and it does them no harm.',

  // Consent as a lawful basis
  'consent-is-basis': 'Consent is claimed as the lawful basis of some use.',
  'consent-free': 'People could refuse that consent.',
  'consent-by-act': 'People gave that consent by an obvious opt-in act.',
  'consent-plain': 'That consent was asked for prominently, apart from other terms, and plainly.',
  'consent-names-purposes': 'That consent names the controller, the purposes and the kinds of processing.',
  'consent-recorded': 'That consent is on record.',
  'consent-withdrawable': 'That consent can be withdrawn, people know it, and it is refreshed.',
  'other-basis-for-messages': 'Something other than consent is claimed as the basis of sending messages.',
  'other-basis-for-devices':
    'Something other than consent is claimed as the basis of what happens on devices.',

  // After a campaign
  'earlier-campaign-data': 'Data is used from an earlier campaign.',
  'carry-over-weighed': 'For such data, all six things were weighed that decide whether it is carried over.',
  'dpia-considered': 'Whether to carry out a DPIA has been decided.',
  'body-dissolving': 'The campaign’s organisation is being wound up.',
  'disbanded-body-data': 'Data is used that belonged to a body which has disbanded.',
  'disbanded-body-may-pass-on': 'The law allows that body to pass the data on.',
} as const;
