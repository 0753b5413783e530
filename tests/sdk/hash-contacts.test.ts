import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  hashContacts,
  HashingRefusedError,
  InvalidContactsError,
  type Contact,
  type ContactField,
  type HashingPlatform,
} from '../../sdk/src/index.js';
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

/** Of Node, so that the expected values don't come from what is tested. */
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Printed by the platform itself, input and hash. */
describe('vectors that the platforms publish', () => {
  it.each<[where: string, HashingPlatform, Contact, hash: string]>([
    [
      'Meta, customer information parameters: em',
      'meta',
      { email: 'John_Smith@gmail.com' },
      '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f',
    ],
    [
      'Meta, customer information parameters: ph',
      'meta',
      { phone: '(650)555-1212', country: 'US' },
      'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176',
    ],
    [
      'Meta, customer information parameters: fn',
      'meta',
      { firstName: 'Mary' },
      '6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec',
    ],
    [
      'Meta, customer information parameters: fn',
      'meta',
      { firstName: '정' },
      '8fa8cd9c440be61d0151429310034083132b35975c4bea67fdd74158eb51db14',
    ],
    [
      'Meta, customer information parameters: fn',
      'meta',
      { firstName: 'Valéry' },
      '08e1996b5dd49e62a4b4c010d44e4345592a863bb9f8e3976219bac29417149c',
    ],
    [
      'Meta, customer information parameters: country',
      'meta',
      { country: 'US' },
      '79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621',
    ],
    [
      'Meta, custom audiences (2015)',
      'meta',
      { email: 'mary@example.com' },
      'f1904cf1a9d73a55fa5de0ac823c4403ded71afd4c3248d00bdcd0866552bb79',
    ],
    [
      'Google, send audience members',
      'google-data-manager',
      { email: 'dana@example.com' },
      '07e2f1394b0ea80e2adca010ea8318df697001a005ba7452720edda4b0ce57b3',
    ],
    [
      'Google, send audience members',
      'google-data-manager',
      { email: 'DanaM@example.com' },
      '1df6b43bc68dd38eca94e6a65b4f466ae537b796c81a526918b40ac4a7b906c7',
    ],
    [
      'Google, send audience members',
      'google-data-manager',
      { email: 'quinn@CYMBALGROUP.com' },
      '05bb62526f091b45d20e243d194766cca8869137421047dc53fa4876d111a6f0',
    ],
    [
      'Google, send audience members',
      'google-data-manager',
      { email: 'baklavainthebalkans@gmail.com  ' },
      'f1fcde379f31f4d446b76ee8f34860eca2288adc6b6d6c0fdc56d9eee75a2fa5',
    ],
    [
      'Google, send audience members',
      'google-data-manager',
      { email: 'cloudySanFrancisco@GMAIL.com' },
      '223ebda6f6889b1494551ba902d9d381daf2f642bae055888e96343d53e9f9c4',
    ],
    [
      'Google, send audience members',
      'google-data-manager',
      { phone: '+1-800-555-0100' },
      'fb4f73a6ec5fdb7077d564cdd22c3554b43ce49168550c3b12c547b78c517b30',
    ],
    [
      'Google, send audience members',
      'google-data-manager',
      { phone: '+1-800-555-0110' },
      '525c2390a4e2a9766fa8ddc341dd10414603baebefa401f5a5e29f55e176525d',
    ],
    [
      'Snapchat, conversions parameters: em',
      'snapchat',
      { email: 'Person@Example.com' },
      '542d240129883c019e106e3b1b2d3f3cb3537c43c425364de8e951d5a3083345',
    ],
    [
      'Snapchat, conversions parameters: ph',
      'snapchat',
      { phone: '+44 844 412 4653' },
      'dc008fda46e2e64002cf2f82a4906236282d431c4f75e5b60bfe79fc48546383',
    ],
    [
      'TikTok, supported ids',
      'tiktok',
      { email: 'janedoe@gmail.com' },
      'd6117306485ed0e50afab3ac871e98f81699151f30281527d63ff5f233656c69',
    ],
    [
      'X, custom audiences user data',
      'x',
      { handle: '@AdsAPI' },
      '49e0be2aeccfb51a8dee4c945c8a70a9ac500cf6f5cb08112575f74db9b1470d',
    ],
  ])('%s: %s %j', async (_where, platform, contact, hash) => {
    expect(JSON.stringify(await hashContacts(platform, [contact]))).toContain(`"${hash}"`);
  });
});

/** Computed by us: SHA-256 of the text that the platform's documents lead to. */
describe('values that we computed', () => {
  it.each<[HashingPlatform, Contact, written: string]>([
    ['meta', { email: ' Jane.Doe+news@GMail.com\u00a0' }, 'jane.doe+news@gmail.com'],
    ['meta', { phone: '+44 7700 900123' }, '447700900123'],
    ['meta', { phone: '0044 7700 900123' }, '447700900123'],
    ['meta', { phone: '+44 (0)7700 900-123' }, '447700900123'],
    ['meta', { phone: '07700 900123', country: 'gb' }, '447700900123'],
    ['meta', { phone: '34 612 345 678', country: 'ES' }, '34612345678'],
    ['meta', { phone: '+44 7700 900123', country: 'FR' }, '447700900123'],
    ['meta', { lastName: 'O’Brien' }, 'obrien'],
    ['meta', { firstName: 'Jean-Luc' }, 'jeanluc'],
    ['meta', { firstName: 'Vale\u0301ry' }, 'val\u00e9ry'],
    ['meta', { city: 'New York' }, 'newyork'],
    ['meta', { city: 'St. Helens' }, 'sthelens'],
    ['meta', { region: 'CA', country: 'US' }, 'ca'],
    ['meta', { region: 'Greater Manchester', country: 'GB' }, 'greatermanchester'],
    ['meta', { postcode: '94035-1234', country: 'US' }, '94035'],
    ['meta', { postcode: '75018' }, '75018'],
    ['meta', { postcode: '1012 AB', country: 'NL' }, '1012ab'],
    ['meta', { gender: 'Female' }, 'f'],
    ['meta', { birthYear: 1997 }, '1997'],
    ['meta', { birthMonth: '2' }, '02'],
    ['meta', { birthDay: 16 }, '16'],
    ['google-ads', { email: 'Jane.Doe+news@Example.org' }, 'jane.doe+news@example.org'],
    ['google-ads', { email: 'JaneDoe@googlemail.com' }, 'janedoe@googlemail.com'],
    ['google-ads', { phone: '07700 900123', country: 'GB' }, '+447700900123'],
    ['google-ads', { phone: '+39 06 1234 5678' }, '+390612345678'],
    ['linkedin', { email: 'jane.doe@example.org' }, 'jane.doe@example.org'],
    [
      'snapchat',
      { deviceId: 'AECE52E7-03EE-455A-B3C4-E57283966239' },
      'aece52e7-03ee-455a-b3c4-e57283966239',
    ],
    ['tiktok', { email: ' JaneDoe@Example.co.uk' }, 'janedoe@example.co.uk'],
    ['x', { email: ' Jane.Doe@Example.org ' }, 'jane.doe@example.org'],
    ['x', { deviceId: '4B61639E-47CC-4056-A16A-C8217E029462' }, '4b61639e-47cc-4056-a16a-c8217e029462'],
  ])('%s %j is hashed as %s', async (platform, contact, written) => {
    expect(JSON.stringify(await hashContacts(platform, [contact]))).toContain(`"${sha256(written)}"`);
  });
});

describe('the shape of each body', () => {
  const person: Contact = {
    email: 'janedoe@example.org',
    firstName: 'Jane',
    lastName: 'Doe',
    country: 'gb',
    postcode: '1012 AB',
  };
  const email = sha256('janedoe@example.org');
  const address = [sha256('jane'), sha256('doe'), 'GB', '1012 AB'] as const;

  it('meta: one schema for all rows, cells that are not known empty, ids plain', async () => {
    const deviceId = 'AECE52E7-03EE-455A-B3C4-E57283966239';
    const rows = [
      { email: person.email, deviceId },
      { externalId: 'member-7', email: '' },
    ];
    expect(await hashContacts('meta', rows)).toEqual({
      schema: ['EXTERN_ID', 'EMAIL', 'MADID'],
      data: [
        ['', email, deviceId.toLowerCase()],
        ['member-7', '', ''],
      ],
    });
  });

  it('google-ads: an object for each identifier, an address where it is whole', async () => {
    const [hashed_first_name, hashed_last_name, country_code, postal_code] = address;
    expect(
      await hashContacts('google-ads', [person, { email: person.email, firstName: 'Mary Ann' }]),
    ).toEqual([
      {
        user_identifiers: [
          { hashed_email: email },
          { address_info: { hashed_first_name, hashed_last_name, country_code, postal_code } },
        ],
      },
      { user_identifiers: [{ hashed_email: email }] },
    ]);
  });

  it('google-data-manager: members, and the encoding', async () => {
    const [givenName, familyName, regionCode, postalCode] = address;
    const userIdentifiers = [
      { emailAddress: email },
      { phoneNumber: sha256('+447700900123') },
      { address: { givenName, familyName, regionCode, postalCode } },
    ];
    expect(await hashContacts('google-data-manager', [{ ...person, phone: '07700900123' }])).toEqual({
      audienceMembers: [{ userData: { userIdentifiers } }],
      encoding: 'HEX',
    });
  });

  it('linkedin, tiktok and x', async () => {
    expect(await hashContacts('linkedin', [person])).toEqual({
      elements: [{ userIds: [{ idType: 'SHA256_EMAIL', idValue: email }] }],
    });
    expect(await hashContacts('tiktok', [person])).toEqual([
      { calculate_type: 'EMAIL_SHA256', hashes: [email] },
    ]);
    expect(await hashContacts('x', [{ ...person, handle: '@Jane_Doe' }])).toEqual({
      users: [{ email: [email], handle: [sha256('jane_doe')] }],
    });
  });

  it('snapchat: one list for each type that there is', async () => {
    const rows = [{ email: person.email, phone: '+447700900123' }, { phone: '+447700900124' }];
    expect(await hashContacts('snapchat', rows)).toEqual([
      { schema: ['EMAIL_SHA256'], data: [[email]] },
      { schema: ['PHONE_SHA256'], data: [[sha256('447700900123')], [sha256('447700900124')]] },
    ]);
  });

  it.each(platforms)('%s: no rows make an empty body', async (platform) => {
    expect(JSON.stringify(await hashContacts(platform, []))).toMatch(/^(?:\[\]|\{.*\[\].*\})$/);
  });
});

describe('refused, as the possible rules give different hashes', () => {
  it.each<[HashingPlatform, ContactField, Contact, because: RegExp]>([
    ['meta', 'firstName', { firstName: 'Mary Ann' }, /space/],
    ['meta', 'lastName', { lastName: 'Smith 3rd' }, /digit/],
    ['meta', 'city', { city: 'Zürich' }, /at odds/],
    ['meta', 'region', { region: 'Kent' }, /depends on the country/],
    ['meta', 'postcode', { postcode: 'M1 1AE', country: 'GB' }, /sector/],
    ['meta', 'postcode', { postcode: 'M1 1AE' }, /depends on the country/],
    ['meta', 'postcode', { postcode: '1000-205', country: 'PT' }, /dash/],
    ['meta', 'phone', { phone: '+39 06 1234 5678' }, /drop a 0/],
    ['google-ads', 'email', { email: 'jane.doe@gmail.com' }, /dots/],
    ['google-ads', 'email', { email: 'JaneDoe+News@GoogleMail.com' }, /dots/],
    ['google-data-manager', 'email', { email: 'jane.doe@gmail.com' }, /dots/],
    [
      'google-ads',
      'firstName',
      { firstName: 'Mary Ann', lastName: 'Doe', country: 'IE', postcode: 'D02' },
      /space/,
    ],
    [
      'google-ads',
      'lastName',
      { firstName: 'Mary', lastName: "O'Brien", country: 'IE', postcode: 'D02' },
      /punctuation/,
    ],
    ['linkedin', 'email', { email: 'Jane@example.org' }, /lower case/],
    ['linkedin', 'email', { email: ' jane@example.org' }, /trimmed/],
    ['linkedin', 'deviceId', { deviceId: 'aece52e7-03ee-455a-b3c4-e57283966239' }, /third parties/],
    ['snapchat', 'phone', { phone: '+39 06 1234 5678' }, /drop a 0/],
    ['tiktok', 'email', { email: 'janedoe+news@example.org' }, /conflict/],
    ['tiktok', 'email', { email: 'jane.doe@example.org' }, /dots/],
    ['tiktok', 'phone', { phone: '+37493828222' }, /sample/],
    ['tiktok', 'deviceId', { deviceId: 'aece52e7-03ee-455a-b3c4-e57283966239' }, /one case/],
    ['x', 'phone', { phone: '+447700900123' }, /doesn’t document/],
  ])('%s %s %j', async (platform, field, contact, because) => {
    const error = await failure(platform, [{ email: 'x@example.org' }, contact]);
    expect(error).toBeInstanceOf(HashingRefusedError);
    const reason = expect.stringMatching(because) as string;
    expect(error).toMatchObject({ platform, field, reason, refusals: [{ row: 1, field, reason }] });
    expectSilence(error, contact);
  });

  it('all at once', async () => {
    const phones = [1, 2, 3, 4, 5].map((last) => ({ phone: `+44770090012${last}` }));
    const error = (await failure('x', phones)) as HashingRefusedError;
    expect(error.refusals.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4]);
    expect(error.message).toContain('- row 2, phone: ');
    expect(error.message).toContain('and 2 more');
  });
});

describe('values that are none', () => {
  it.each<[HashingPlatform, ContactField | undefined, unknown, remedy: RegExp]>([
    ['meta', 'email', { email: 'jane.doe.example.org' }, /write one bare address/],
    ['meta', 'email', { email: 'Jane Doe <jane@example.org>' }, /bare/],
    ['meta', 'email', { email: 'jane@example.org,joe@example.org' }, /bare/],
    ['meta', 'email', { email: 'jane@example.org.' }, /bare/],
    ['meta', 'email', { email: sha256('jane@example.org') }, /bare/],
    ['meta', 'email', { email: 7 }, /must be text/],
    ['x', 'phone', { phone: '7700900123' }, /give the country/],
    ['meta', 'phone', { phone: '07700 900123' }, /give the country/],
    ['meta', 'phone', { phone: '7700900123', country: 'GB' }, /begin it with \+/],
    ['meta', 'phone', { phone: '0612345678', country: 'IT' }, /begin it with \+/],
    ['meta', 'phone', { phone: '555-1212', country: 'US' }, /begin it with \+/],
    ['meta', 'phone', { phone: '+1 650 555 1212 ext. 9' }, /no phone number/],
    ['meta', 'phone', { phone: '+44 12' }, /no phone number/],
    ['meta', 'country', { country: 'UK' }, /write GB/],
    ['meta', 'country', { country: 'England' }, /two letters/],
    ['meta', 'gender', { gender: 'Zq9' }, /leave it out/],
    ['meta', 'birthMonth', { birthMonth: 13 }, /from 1 to 12/],
    ['meta', 'birthYear', { birthYear: '97' }, /from 1900/],
    ['meta', 'postcode', { postcode: 'M1 1AE', country: 'US' }, /five digits/],
    ['meta', 'region', { region: 'Kalifornien', country: 'US' }, /two letters/],
    ['meta', 'externalId', { externalId: 'jane@example.org' }, /id of your own/],
    ['meta', 'externalId', { externalId: '+447700900123' }, /id of your own/],
    ['meta', 'deviceId', { deviceId: 'af3802a465767e36' }, /8-4-4-4-12/],
    ['x', 'handle', { handle: 'Jane Doe' }, /user name/],
    [
      'google-ads',
      'firstName',
      { firstName: 'Mrs. Jane', lastName: 'Doe', country: 'IE', postcode: 'D02' },
      /title/,
    ],
    ['linkedin', undefined, { phone: '+447700900123' }, /nothing that this platform matches on, of email/],
    ['meta', undefined, {}, /nothing/],
    ['meta', undefined, { 'jane@example.org': true }, /no field of a contact/],
    ['meta', undefined, null, /object/],
  ])('%s %s %j', async (platform, field, contact, remedy) => {
    const error = await failure(platform, [{ email: 'x@example.org' }, contact as Contact]);
    expect(error).toBeInstanceOf(InvalidContactsError);
    const fault = (error as InvalidContactsError).faults.find((one) => one.field === field);
    expect(fault).toMatchObject({ row: 1, reason: expect.stringMatching(remedy) as string });
    expect((error as Error).message).toContain('row 1');
    expectSilence(error, contact ?? {});
  });

  it('come before what is in doubt, as no rule could read them', async () => {
    const error = await failure('x', [{ phone: '+447700900123' }, { email: 'nobody' }]);
    expect(error).toMatchObject({ name: 'InvalidContactsError', faults: [{ row: 1, field: 'email' }] });
  });

  it('an unknown platform is a TypeError', async () => {
    await expect(hashContacts('myspace' as 'x', [])).rejects.toThrow(TypeError);
    await expect(hashContacts('toString' as 'x', [])).rejects.toThrow('one of meta, google-ads');
  });
});

describe('without Web Crypto', () => {
  afterEach(() => void vi.unstubAllGlobals());
  it('says what a page needs', async () => {
    vi.stubGlobal('crypto', {});
    await expect(hashContacts('meta', [{ email: 'jane@example.org' }])).rejects.toThrow('https');
  });
});

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
        const said = String(await failure(platform, [{ [name]: `Zq9 ${text}` }]));
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

async function failure(platform: HashingPlatform, rows: readonly Contact[]): Promise<unknown> {
  return hashContacts(platform, rows).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
}

/** Nothing of the contact, short codes apart, is in what a log would show of the error. */
function expectSilence(error: unknown, contact: object): void {
  const { message, stack } = error as Error;
  const shown = `${message}${stack?.split('\n    at ')[0]}${JSON.stringify(error)}`;
  for (const value of Object.entries(contact).flat().map(String)) {
    if (value.length > 5 && !/^[a-z]+[A-Z]?[a-z]*$/.test(value)) expect(shown).not.toContain(value.trim());
  }
}
