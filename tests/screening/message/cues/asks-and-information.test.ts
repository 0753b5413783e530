import { describe } from 'vitest';
import { doesNotRead, reads } from '../cases.js';

describe('urges support', () => {
  reads('urges-support', [
    'Vote Labour',
    'Vote for Jane Smith on Thursday.',
    'Support our campaign.',
    'Back our candidate.',
    'Please donate today.',
    'Join us.',
    'Happy Eid! We hope we can count on your support.',
    'We need your vote on Thursday.',
    'Chip in £5.',
    'Sign our petition.',
    'Re-elect your MP.',
    'A vote for us is a vote for shorter waits.',
    'Don’t vote Tory.',
    'Become a member today.',
    'Pleidleisiwch dros Blaid Cymru.',
    'Lend us your vote.',
    'Vote Yes!',
    'Vote them out.',
  ]);
  doesNotRead('urges-support', [
    'Don’t forget to vote.',
    'Who will you vote for?',
    'Which party would you vote for tomorrow?',
    'Polls are open 7am to 10pm.',
    'Please vote. You can vote by post.',
    'Support for carers is being cut.',
    'Happy Diwali to everybody in Leicester.',
    'We support our nurses.',
    'Thank you to all who voted for us.',
    'Go back to school safely.',
    'Whoever you vote for, vote.',
    'Vote for up to three candidates.',
    'Blood donors needed: no politics.',
  ]);
});

describe('invites contact', () => {
  reads('invites-contact', [
    'Call us on 0123 456789.',
    'Get in touch with the party.',
    'Contact our office for help.',
    'Email us.',
    'Reply to this message.',
    'Text us on 60123.',
    'Write to me at the House of Commons.',
    'Speak to our team.',
    'Visit our website.',
    'Ring me any time.',
    'Please get in touch.',
    'Message us on WhatsApp.',
  ]);
  doesNotRead('invites-contact', [
    'They call us extremists.',
    'Vote Labour.',
    'Out of touch with ordinary people.',
    'A call for change.',
    'We will contact you.',
    'Don’t forget to vote.',
    'Do not reply to this message.',
    'Mobile contact tracing.',
    'Last call for postal votes.',
    'Polls are open.',
    'What do you think?',
    'He said: call us what you like.',
  ]);
});

describe('asks for opinions', () => {
  reads('asks-opinion', [
    'What do you think?',
    'Do you think taxes are too high?',
    'Tell us what you think.',
    'Take our survey.',
    'Please complete this short survey.',
    'How will you vote on Thursday?',
    'Which party would you vote for tomorrow?',
    'Do you agree with the closure?',
    'On a scale of 1 to 10, how worried are you?',
    'What matters most to you?',
    'Have your say on the new road.',
    'How likely are you to vote?',
    'Answer three quick questions.',
  ]);
  doesNotRead('asks-opinion', [
    'We think taxes are too high.',
    'Have your say on Thursday at the ballot box.',
    'A survey shows that waits are up.',
    'Vote Labour.',
    'Do you know where your polling station is?',
    'Don’t forget to vote.',
    'You agree with us.',
    'The chartered surveyors.',
    'Think again.',
    'No opinion poll decides this.',
    'Your vote matters.',
    'Polls are open 7am to 10pm.',
  ]);
});

describe('informs about voting', () => {
  reads('voting-information', [
    'Don’t forget to vote',
    'Please vote on Thursday.',
    'Polls are open 7am to 10pm.',
    'Bring photo ID.',
    'Remember to bring your photo ID to the polling station.',
    'Apply for a postal vote by 21 April.',
    'Register to vote by midnight on 20 April.',
    'Polling stations close at 10 p.m.',
    'Use your vote.',
    'Go out and vote!',
    'Find your polling station at whocanivotefor.',
    'You can vote by post or by proxy.',
    'Cofiwch bleidleisio ddydd Iau.',
    'Peidiwch ag anghofio pleidleisio.',
    'Cofrestrwch i bleidleisio.',
    'Make sure you vote on 7 May.',
  ]);
  doesNotRead('voting-information', [
    'No point voting.',
    'NHS waiting lists have grown.',
    'Vote by text message.',
    'Join us.',
    'The polls say we are ahead.',
    'They voted for cuts.',
    'ID cards are a bad idea.',
    'Register for our newsletter.',
    'A postal strike.',
    'Bring your own bag.',
    'Go out and enjoy the sun.',
    'Don’t bother voting.',
  ]);
});
