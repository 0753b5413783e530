import { describe } from 'vitest';
import { doesNotRead, reads } from '../cases.js';

describe('stirs anger', () => {
  reads('stirs-anger', [
    'They betrayed you.',
    'A betrayal of everything you worked for.',
    'Traitors in Westminster sold you out.',
    'Throw the scum out.',
    'They lied to you.',
    'Sick of being ignored?',
    'Fed up with potholes?',
    'Enough is enough.',
    'They are laughing at you.',
    'They stabbed us in the back.',
    'It is an utter disgrace.',
    'You have been ripped off for years.',
    'They take you for fools.',
    'Liars, the lot of them.',
  ]);

  doesNotRead('stirs-anger', [
    'We will never betray you.',
    'We won’t let you down.',
    'Lisa Nandy believes in our towns.',
    'The relief of low bills.',
    'Enough homes for everyone.',
    'NHS waiting lists have grown to 7 million.',
    'Sick pay from day one.',
    'Support for the sick, off work or not.',
    'School meals so that every child is fed.',
    'Vote for change.',
    'Our plan for growth.',
    'Have you had enough time to read our plan?',
  ]);
});

describe('stirs shame', () => {
  reads('stirs-shame', [
    'Your neighbours will know you didn’t vote.',
    'What will your neighbours say when they see that you did not vote?',
    'Shame on you.',
    'You should be ashamed of yourself.',
    'We will tell your neighbours whether you voted.',
    'Who votes is public record. Your friends will see if you voted.',
    'How will you look your children in the eye?',
    'Don’t be the only one on your street who didn’t vote.',
    'We will publish the names of those who did not vote.',
    'What will you tell your grandchildren?',
    'You let your family down last time you did not vote.',
  ]);

  doesNotRead('stirs-shame', [
    'Shame on the government.',
    'There is nothing to be ashamed of.',
    'It would be a shame to miss the fair.',
    'Tell your neighbours about our campaign.',
    'Ask your friends to vote.',
    'Your neighbours are voting Labour too.',
    'We want to know what your neighbours think.',
    'Nobody will know whether you voted.',
    'Ministers should be ashamed.',
    'Don’t forget to vote on Thursday.',
    'Look out for your neighbours this winter.',
    'You should not be ashamed of claiming help.',
  ]);
});
