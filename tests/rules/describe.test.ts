import { expect, it } from 'vitest';
import { describeCondition } from '../../src/rules/describe.js';
import type { Condition } from '../../src/rules/rule.js';

it.each<[Condition, string]>([
  [{ all: [] }, 'always'],
  ['electronic-mail', 'the message is sent by electronic mail'],
  [{ not: 'register-data-shared' }, 'not so: register data goes to another controller'],
  [{ known: 'tracking' }, 'it is known whether people’s location or behaviour is tracked'],
  [
    { all: ['personal-data', { any: ['live-calls', 'automated-calls'] }] },
    'the plan uses personal data; and (people are called by a live caller; or people get automated calls)',
  ],
  ['article-22-likely', 'Article 22 likely applies'],
])('%j reads “%s”', (condition, words) => {
  expect(describeCondition(condition)).toBe(words);
});
