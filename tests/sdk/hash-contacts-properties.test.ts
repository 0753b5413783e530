import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashContacts, type Contact, type ContactField, type HashingPlatform } from '../../sdk/src/index.js';
import { googleAds, googleDataManager } from '../../sdk/src/hash-contacts/google.js';
import { linkedIn } from '../../sdk/src/hash-contacts/linkedin.js';
import { meta } from '../../sdk/src/hash-contacts/meta.js';
import type { Rule } from '../../sdk/src/hash-contacts/reading.js';
import { snapchat } from '../../sdk/src/hash-contacts/snapchat.js';
import { tikTok } from '../../sdk/src/hash-contacts/tiktok.js';
import { x } from '../../sdk/src/hash-contacts/x.js';

const rulesOf = {
  meta: meta.rules,
  'google-ads': googleAds.rules,
  'google-data-manager': googleDataManager.rules,
  linkedin: linkedIn.rules,
  snapchat: snapchat.rules,
  tiktok: tikTok.rules,
  x: x.rules,
};
const platforms = Object.keys(rulesOf) as HashingPlatform[];

// Letters beyond f, so that a name can't stand in a hash by chance.
const word = fc.string({ unit: fc.constantFrom(...'ghijklmnopqrstuvwxyzÅÉÑ'), minLength: 4, maxLength: 12 });
const contacts = fc.record({
  email: fc.tuple(word, word).map(([local, domain]) => `${local}@${domain}.org`.toLowerCase()),
  phone: fc.integer({ min: 7_000_000_000, max: 7_999_999_999 }).map((number) => `+44${number}`),
  firstName: word,
  lastName: word,
  handle: fc.string({ unit: fc.constantFrom(...'ghijkGHIJK_'), minLength: 4, maxLength: 15 }),
});

describe('whatever the contacts', () => {
  it.each(platforms)('%s: what is written once is written the same again', (platform) => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(..."aAéÉΣßİÅ\u0301-'. 0(+@") }),
      fc.tuple(fc.string({ unit: 'binary' }), word).map((parts) => parts.join('@')),
      contacts.chain((contact) => fc.constantFrom(...Object.values(contact))),
    );
    const rules = Object.entries(rulesOf[platform]) as [ContactField, Rule][];
    const row = { firstName: 'x', lastName: 'x', country: 'GB', postcode: 'x' };
    fc.assert(
      fc.property(anyText, fc.constantFrom(...rules), (text, [field, rule]) => {
        const once = rule(text, row, text);
        if (once === undefined || !('toHash' in once)) return;
        const again = field === 'phone' ? `+${once.toHash.replace('+', '')}` : once.toHash;
        expect(rule(again, row, again)).toEqual(once);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(platforms)('%s: no raw value is in the answer', async (platform) => {
    await fc.assert(
      fc.asyncProperty(fc.array(contacts, { minLength: 1, maxLength: 5 }), async (people) => {
        const answer = JSON.stringify(await hashContacts(platform, people.map(takenBy(platform))));
        expect(answer).toMatch(/"[\da-f]{64}"/);
        for (const value of people.flatMap((person) => Object.values(person))) {
          expect(answer.toLowerCase()).not.toContain(value.toLowerCase().replace('+', ''));
        }
      }),
    );
  });

  // For LinkedIn, what is typed otherwise is refused.
  it.each(platforms.filter((platform) => platform !== 'linkedin'))(
    '%s: the same person, typed otherwise, gives the same hashes',
    async (platform) => {
      await fc.assert(
        fc.asyncProperty(contacts, async (person) => {
          const otherwise = {
            email: ` ${person.email.toUpperCase()}\n`,
            phone: `${person.phone.slice(0, 3)} (0)${person.phone.slice(3, 7)} ${person.phone.slice(7)}`,
            firstName: ` ${person.firstName.toUpperCase().normalize('NFD')}`,
            lastName: `${person.lastName.toLowerCase()} `,
            handle: `@${person.handle.toUpperCase()}`,
          };
          const [once, again] = [person, otherwise].map(takenBy(platform));
          expect(await hashContacts(platform, [again!])).toEqual(await hashContacts(platform, [once!]));
        }),
      );
    },
  );

  it('a fault never tells the value', async () => {
    const field = fc.constantFrom<ContactField>(
      'email',
      'phone',
      'country',
      'gender',
      'birthYear',
      'postcode',
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...platforms), field, fc.string(), async (platform, name, text) => {
        const said = await hashContacts(platform, [{ [name]: `Zq9 ${text}` }]).then(JSON.stringify, String);
        expect(said).not.toContain('Zq9');
      }),
    );
  });
});

/** Without what the platform refuses of everybody. */
const takenBy =
  (platform: HashingPlatform) =>
  (contact: Contact): Contact =>
    platform === 'tiktok' || platform === 'x' ? { ...contact, phone: '' } : contact;
