import { describe } from 'vitest';
import { doesNotRead, reads } from '../cases.js';

describe('stirs fear', () => {
  reads('stirs-fear', [
    'Knife crime is on your street. Will you be next?',
    'Killers walk free in your town tonight.',
    'A boy was stabbed outside his school.',
    'Another stabbing, just minutes from your door.',
    'Your family is not safe.',
    'Is your family safe?',
    'Are your children safe on the way home?',
    'They are coming for your pension.',
    'Gangs are out of control in your neighbourhood.',
    'Knife crime is out of control.',
    'Terrorists could be living next door.',
    'It could be your child next.',
    'Nobody is safe anymore.',
    'Lock your doors.',
    'Be afraid. Be very afraid.',
    'You are not safe in your own home.',
    'Afraid to walk home at night?',
    'Machete gangs roam our streets.',
    'People will die.',
    'Murderers and rapists are being let out early.',
    'Your daughter could be next',
    'Our country is being invaded.',
    'KNIFE-CRIME is exploding near you',
    'How long until it’s your son?',
  ]);

  doesNotRead('stirs-fear', [
    'We will cut knife crime with 500 more police officers.',
    'Our plan to tackle knife crime.',
    'Knife crime fell by 5% last year.',
    'Tough on crime, tough on the causes of crime.',
    'We will make your street safer.',
    'Everyone should feel safe walking home.',
    'NHS waiting lists have grown to 7 million.',
    'They stabbed us in the back.',
    'A killer app for local government.',
    'Painkillers on prescription.',
    'Support our counter-terrorism police.',
    'Keep your family safe: test your smoke alarm.',
    'Do not be afraid.',
    'We are coming for your vote: canvassers out on Saturday!',
    'Vote Labour on Thursday.',
    'More buses late at night.',
    'We feel safe here.',
    'The NHS is not safe in Tory hands.',
    'Come to our summer fair.',
    'Fight the cuts. Kill the bill.',
  ]);
});
