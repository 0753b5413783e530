import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  hashContacts,
  HashingRefusedError,
  InvalidContactsError,
  type Contact,
  type ContactField,
  type HashingPlatform,
} from '../../sdk/src/index.js';
import { computed, published } from './hash-contacts-vectors.js';

const platforms: HashingPlatform[] = [
  'meta',
  'google-ads',
  'google-data-manager',
  'linkedin',
  'snapchat',
  'tiktok',
  'x',
];

/** Of Node, so that the expected values don't come from what is tested. */
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('vectors that the platforms publish', () => {
  it.each(published)('%s: %s %j', async (_where, platform, contact, hash) => {
    expect(JSON.stringify(await hashContacts(platform, [contact]))).toContain(`"${hash}"`);
  });
});

describe('values that we computed', () => {
  it.each(computed)('%s %j is hashed as %s', async (platform, contact, written) => {
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
