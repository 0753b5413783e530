import { describe } from 'vitest';
import { doesNotRead, reads } from '../cases.js';

describe('stirs grief', () => {
  reads('stirs-grief', [
    'She would still be alive if the ambulance had come.',
    'He died waiting for an operation.',
    'Thousands are dying on waiting lists.',
    'You lost a loved one.',
    'Have you lost someone to cancer?',
    'When you lose your mum, nothing is the same.',
    'Your dad died waiting for a bed.',
    'They never got to say goodbye.',
    'Another family at a funeral this week.',
    'No mother should bury her child.',
    'We share your grief.',
    'An empty chair at the table this Christmas.',
    'My husband passed away in a corridor.',
    'Families are grieving tonight.',
    'In loving memory of those the system failed.',
    'The pain of losing someone you love never ends.',
    'Dad waited nine hours for an ambulance. He didn’t make it.',
    'You lost him on a waiting list.',
    'Some goodbyes come too soon.',
    'Did they have to die?',
  ]);

  doesNotRead('stirs-grief', [
    'NHS waiting lists have grown to 7 million.',
    'People wait 14 hours in A&E.',
    'Spend time with your loved ones.',
    'She lost her seat at the election.',
    'We will end funeral poverty.',
    'Two weeks of bereavement leave for every parent.',
    'You lost your bus service.',
    'The bill died in the Lords.',
    'Reform of the coroners’ service.',
    'A fairer funeral grant.',
    'He died in 1945.',
    'We lost by 20 votes.',
    'Our high street is dying.',
    'Long waits for treatment must end.',
    'The plan is dead.',
    'Vote for shorter waiting times.',
  ]);
});
