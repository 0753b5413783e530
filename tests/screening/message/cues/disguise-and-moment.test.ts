import { describe } from 'vitest';
import { doesNotRead, reads } from '../cases.js';

describe('is disguised', () => {
  reads('disguised', [
    'This is not a political message.',
    'This isn’t a party political broadcast.',
    'Official notice from your council',
    'Your GP surgery informs you that waiting times have doubled.',
    'Important message from the NHS: waiting times have doubled.',
    'NHS notice: your appointment may be at risk.',
    'Dear patient, your appointment is at risk.',
    'We are an independent research company.',
    'This is an independent survey.',
    'Your council has asked us to inform you about the election.',
    'For research purposes only.',
    'OFFICIAL  NOTICE',
  ]);
  doesNotRead('disguised', [
    'Official figures show that waits are longer.',
    'An independent survey found that waits are longer.',
    'This is a political message from the Green Party.',
    'Your GP surgery is closing, says the council.',
    'The NHS needs you.',
    'Message from your Labour candidate',
    'We asked your council to fix the road.',
    'Promoted by J. Smith on behalf of the Liberal Democrats.',
    'Take our survey.',
    'Independent candidate for Mayor',
    'Letter from the council leader',
    'Council notice boards will be repaired.',
    'Patients deserve better.',
    'This is not an official notice.',
  ]);
});

describe('exploits a weak moment', () => {
  reads('exploits-moment', [
    'Lying awake late at night?',
    'Can’t sleep?',
    'When you cannot sleep, think of what they did.',
    'In your darkest hour, who was there?',
    'We are so sorry for your loss.',
    'At this difficult time, think of who let her down.',
    'When you are at your lowest, remember this.',
    'Still awake at 3am worrying about bills?',
    'All alone tonight?',
    'Waiting for your test results?',
    'You have just lost your husband.',
    'Today is the anniversary of her death.',
  ]);
  doesNotRead('exploits-moment', [
    'More buses late at night.',
    'Walk home safely late at night.',
    'This is our finest hour.',
    'Churchill led us in our darkest hour.',
    'Polls close at 10 tonight.',
    'You can sleep well under Labour.',
    'It was a difficult time for the country.',
    'The results come in on Friday.',
    'Can’t sleep because of night flights? Sign our petition.',
    'We will not sleep until it is fixed.',
    'You are not alone.',
    'They just lost your trust.',
    'On the anniversary of the NHS, thank you.',
  ]);
});
