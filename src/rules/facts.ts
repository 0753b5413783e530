import { bodiesAndAccountability } from './vocabulary/bodies-and-accountability.js';
import { lawfulness } from './vocabulary/lawfulness.js';
import { collectingData } from './vocabulary/collecting-data.js';
import { directMarketing } from './vocabulary/direct-marketing.js';
import { onlineWorld } from './vocabulary/online-world.js';

/**
 * The vocabulary in which rules are written: each fact with what `yes` means. How a fact is read from a plan
 * stands in `src/screening/facts`, under the same id; the compiler pairs the two.
 */
export const FACTS = {
  // Scope
  'individual-decision': 'Something about a person decides whether they see the message.',
  'meaningful-human-involvement':
    'A person with authority looks at each case before the effect, and really does.',
  'personal-data': 'The plan uses personal data.',
  'audience-is-list': 'The audience is made from a list.',
  'audience-is-lookalike': 'The audience is made of people similar to a seed audience.',
  'reaches-people-online': 'The message reaches people online.',
  'uses-platform': 'The audience is made or reached on an advertising or social media platform.',

  // What the plan says at all
  'signals-stated': 'The plan states what the audience is built from.',
  'sources-stated': 'The plan states where the data came from.',
  'techniques-stated': 'The plan states how people are profiled.',
  'message-stated': 'The plan states the words of the message.',
  'channels-stated': 'The plan states how the message reaches people.',

  // Special categories
  'special-category-used': 'A special category is selected on: stated, or inferred on purpose.',
  'special-category-inferred': 'A technique of the plan infers a special category.',
  'proxy-present': 'A signal is a stand-in from which a special category can be inferred.',
  'special-category-if-tied':
    'A special category is told, and nobody has said whether the data is tied to people.',
  'proxy-intent-known': 'For each such stand-in it is known whether it was chosen for that inference.',
  'lawful-basis-settled': 'An Article 6 lawful basis is settled.',
  'article-9-condition-settled': 'Each special category has an Article 9 condition.',
  'article-9-condition-documented': 'The condition was chosen and documented beforehand.',
  'special-category-permitted': 'Each special category has explicit consent or a narrow condition that fits.',
  'guesses-checked': 'Guesses are checked for accuracy.',
  'names-screened': 'People’s names are screened for their origin or faith.',
  'names-screening-consented':
    'People gave explicit consent to having their origin or faith read from their names.',
  'narrow-condition-claimed': 'The registered-party or the members-and-contacts condition is claimed.',
  'narrow-condition-limbs-known': 'Each limb of the claimed condition is stated.',
  'party-condition-claimed': 'The registered-party condition is claimed.',
  'is-registered-party': 'The controller is a registered political party.',
  'party-condition-political-only': 'The registered-party condition is claimed for political opinions alone.',
  'party-condition-necessary': 'Political opinion data is necessary for the party’s political activities.',
  'party-condition-no-distress': 'Substantial damage or distress has been assessed as unlikely.',
  'party-condition-notices-honoured': 'Written notices to stop are caught and honoured.',
  'party-condition-policy-document': 'An appropriate policy document is in place.',
  'members-condition-claimed': 'The members-and-contacts condition is claimed.',
  'members-condition-aim':
    'The body is not for profit, with a political, philosophical, religious or union aim.',
  'members-condition-activities': 'The processing is within the body’s legitimate activities.',
  'members-condition-people': 'Only members, former members and regular contacts are concerned.',
  'members-condition-safeguards': 'Suitable safeguards are in place.',
  'members-condition-not-disclosed':
    'The data stays within the body, or people gave explicit consent to passing it on.',
  'members-condition-evidenced': 'Each limb can be evidenced.',
  'explicit-consent-relied-on': 'Explicit consent is relied on for special category data.',
  'explicit-consent-held': 'Each category for which explicit consent is relied on has that consent.',
  'explicit-consent-in-words': 'The consent names, in words, the kinds of special category data.',
  'explicit-consent-recorded': 'The consent is on record.',

  // What the five questions turn on
  'people-not-told': 'People in a source were not told that their data is used like this.',
  'hidden-source-unexplained':
    'Data was bought, scraped or taken over, and nothing says what people were told.',
  'use-unexpected': 'People would not expect this use of their data, or have complained of it.',
  'sensitive-join-untold':
    'Own data is joined with others’ to select on something sensitive, and people were not told.',
  'sensitive-join-unexplained':
    'Own data is joined with others’ to select on something sensitive; what people were told is not stated.',
  'people-told-all':
    'Everybody was told of campaigning, and of profiling and matching where they take place.',
  'sensitive-circumstance-selected':
    'People are selected by a painful circumstance that is no special category.',
  'nothing-selected-on': 'Nothing is known or inferred about the people in the audience.',
  'frequency-beyond-expectation': 'More messages come than people would expect.',
  'frequency-within-expectation': 'No more messages come than people would expect.',
  'timing-for-effect': 'The timing was chosen so that the message hits hard.',
  'timing-ordinary': 'The timing was chosen for practical reasons.',
  'moment-exploited-in-words': 'The words play on a weak moment.',
  'covert-technique': 'A delivery technique works on people without their awareness.',
  'sponsor-hidden': 'The message does not show who is behind it.',
  'content-disguised': 'The message is dressed up as something else.',
  'words-disguise': 'The words of the message deny or hide what it is.',
  'delivery-open':
    'The message is plain political advertising with its sponsor shown, by no covert technique.',
  'emotive-to-the-open': 'An emotive message goes to people selected for being open to just that feeling.',
  'vulnerable-people-selected': 'People are selected who are in a vulnerable circumstance.',
  'vulnerable-people-played-on': 'The message plays on the vulnerability of the people selected.',
  'nobody-vulnerable-selected': 'The plan states that nobody is selected for a vulnerable circumstance.',
  'psychometrics-used': 'Personality traits are deduced or selected on.',
  'psychometrics-for-reaction': 'Personality traits are used to draw a strong reaction.',
  'voting-discouraged': 'The message discourages people from voting, or misleads them about it.',
  'message-threatens': 'The message can be read as a threat.',
  'benefit-withheld': 'People left out are kept from voting information, a benefit or a service.',
  'protected-ground-selected': 'People are selected or left out on a protected ground.',
  'protected-ground-harmed':
    'People selected on a protected ground are deterred, threatened, misled or deprived.',

  // Article 22
  'prompt-answered-yes': 'At least one prompt of the five questions is answered yes.',
  'effect-believed':
    'A prompt is answered yes, or there is another stated reason to believe in such an effect.',
  'effects-add-up': 'Profiling, delivery, message and what people know add up.',
  'legal-effect': 'The decision touches people’s legal status or rights.',
  'intrusive-outcome': 'The message threatens, discriminates, manipulates or disenfranchises.',
  'effect-mitigation-known': 'For each effect it is known whether it is mitigated sufficiently.',
  'article-22-likely': 'Article 22 likely applies.',
  'article-22-consent': 'People gave explicit consent to the decision about them.',
  'told-of-automated-decisions': 'People are told of solely automated decisions with such effects.',
  'logic-explained': 'People get meaningful information on the logic and the consequences.',
  'human-recourse':
    'People can get human intervention, be heard, get an explanation and challenge the decision.',

  // List-based and lookalike audiences, joint controllers
  'list-goes-to-platform': 'A list of the campaign’s is matched on a platform.',
  'list-assessed': 'It was assessed what the list gives away.',
  'list-points-at-inference': 'Something in the plan suggests that the list gives away a special category.',
  'told-of-matching':
    'People were told that their details are matched on the platform for political messages.',
  'objectors-removed': 'People who objected are not in the audience.',
  'seed-objectors-removed': 'People who objected are not in the seed audience.',
  'seed-told-of-lookalikes': 'People in the seed were told that their data builds other audiences.',
  'platform-informs-people': 'The campaign is satisfied that the platform informs the people added.',
  'pixels-considered': 'It was considered whether pixels and plugins feed the audience.',
  'platform-role-accepted': 'The plan does not deny that the platform is a joint controller.',
  'platform-arrangement': 'Who does what is agreed between the campaign and the platform.',
  'platform-terms-fit': 'The platform’s standard terms were checked for fit.',
  'processor-decides': 'A supplier declared a processor decides what only a controller decides.',

  // Objections
  'objection-procedure': 'There is a procedure for objections, and people are trained in it.',
  'suppression-list-used': 'Each list was checked against a suppression list.',

  // Profiling
  'profiling-used': 'People are scored, grouped or selected by algorithm.',
  'trait-care-taken': 'The fairness of using personality traits was assessed with particular care.',
  'traits-meet-fear': 'People scored for a trait are sent a message made to frighten.',

  // DPIA
  'dpia-required': 'A DPIA is required.',
  'dpia-done': 'A DPIA was carried out before launch and covers the plan.',
  'dpia-weighs-harm': 'The DPIA weighs likelihood and severity of harm to people and society.',
  'significant-profiling': 'Profiling that could affect people significantly.',
  'decides-access': 'Profiling or special category data decides access to a service.',
  'special-category-large-scale': 'Special category data on a large scale.',
  'innovative-technology': 'Innovative technology is used.',
  'profiling-large-scale': 'People are profiled on a large scale.',
  'sources-combined': 'Data from different sources is matched or combined.',
  'invisible-processing': 'Data did not come from the people, and they were not given privacy information.',
  tracking: 'People’s location or behaviour is tracked.',

  // Stops on which any launch fails
  'electronic-mail': 'The message is sent by electronic mail.',
  'electronic-mail-consent': 'People specifically consented to electronic mail from this campaign.',
  'device-technology': 'Information is stored or read on people’s devices.',
  'device-technology-consent': 'People gave prior consent to those device technologies.',
  'register-data': 'Data from the electoral register is used.',
  'register-data-shared': 'Register data goes to another controller.',
  'data-reused': 'Data was first collected for something else.',
  'reuse-allowed': 'That reuse is compatible, or people specifically consented to it.',
  'survey-mined': 'Answers to a survey or petition made for something else are used.',
  'survey-purpose-stated': 'Campaigning was stated on the form, or people consented to it.',
  'casework-data': 'Casework data is used.',
  'casework-expected': 'Those people expect it and would not object, with documented reasons.',
  'contact-details-bought': 'Contact details were bought, rented or taken from elsewhere.',
  'contact-details-consented': 'People consented to the campaign having those contact details.',
  'third-party-consent': 'A consent given to a third party is relied on.',
  'third-party-consent-names-campaign': 'That consent named this campaign.',
  'third-party-data': 'Data comes from a third party.',
  'third-party-checked': 'The third party’s compliance was checked, beyond its word.',
  'third-party-doubtful': 'The third party could not show compliance, or people complained.',
  'live-calls': 'People are called by a live caller.',
  'live-calls-allowed': 'They consented, or their number is on neither the TPS nor the do-not-call list.',
  'automated-calls': 'People get automated calls.',
  'automated-calls-consent': 'They specifically consented to automated calls.',
  'research-claimed': 'The message presents itself as research.',
  'research-campaigns': 'That research urges support, invites contact, or tags people for later targeting.',

  // What single parts of the code turn on
  ...bodiesAndAccountability,
  ...lawfulness,
  ...collectingData,
  ...directMarketing,
  ...onlineWorld,

  // For duties that only somebody’s word can settle
  'attested-only': 'Nothing in a plan can show it; somebody has to attest it.',
} as const;

export type FactId = keyof typeof FACTS;
