import { describe, expect, it } from 'vitest';
import { googleAds } from '../../src/platforms/google-ads/index.js';
import { googleDataManager } from '../../src/platforms/google-data-manager/index.js';
import type { Platform } from '../../src/platforms/platform.js';
import { Said } from '../../src/platforms/said.js';
import { walk } from '../../src/platforms/walk.js';

const HASH = 'd6117306485ed0e50afab3ac871e98f81699151f30281527d63ff5f233656c69';

function said({ objects }: Platform, object: string, body: unknown): Said {
  const spec = objects.find((each) => each.object === object)?.spec;
  if (spec === undefined) throw new Error(`No object ${object}`);
  const all = new Said(new Map());
  walk(body, spec, { pointer: '/body' }, all);
  return all;
}

const people = (userIdentifiers: object[]) => ({
  operations: [{ create: { userIdentifiers } }, { remove: { userIdentifiers } }],
});

describe('people of a list', () => {
  it('are refused where they are not hashed, those that are taken away too', () => {
    const { refused } = said(
      googleAds,
      'offline-user-data-job',
      people([{ hashedEmail: 'ann@example.org' }, { hashedPhoneNumber: '+447700900123' }]),
    );
    expect(refused.map(({ pointer }) => pointer)).toEqual([
      '/body/operations/0/create/userIdentifiers/0/hashedEmail',
      '/body/operations/0/create/userIdentifiers/1/hashedPhoneNumber',
      '/body/operations/1/remove/userIdentifiers/0/hashedEmail',
      '/body/operations/1/remove/userIdentifiers/1/hashedPhoneNumber',
    ]);
  });

  it('are refused by Data Manager where an encrypted address is none', () => {
    const body = {
      audienceMembers: [{ userData: { userIdentifiers: [{ emailAddress: 'ann@example.org' }] } }],
      encryptionInfo: { gcpWrappedKeyInfo: {} },
    };
    expect(said(googleDataManager, 'audience-members', body).refused).toHaveLength(1);
  });

  it('tell each column once', () => {
    const { signals } = said(
      googleAds,
      'offline-user-data-job',
      people([{ hashedEmail: HASH }, { addressInfo: { hashedFirstName: HASH, postalCode: 'LE1 1AA' } }]),
    );
    expect(signals.map(({ value, kind }) => [value, kind])).toEqual([
      ['email', 'field'],
      ['first name', 'field'],
      ['postcode', 'field'],
    ]);
  });

  it('who refused are told once for each thing that they refused', () => {
    const consent = { adUserData: 'DENIED', adPersonalization: 'DENIED' };
    const { unread } = said(googleAds, 'offline-user-data-job', [
      { create: { consent } },
      { create: { consent } },
    ]);
    expect(unread.map(({ pointer }) => pointer)).toEqual([
      '/body/0/create/consent/adUserData',
      '/body/0/create/consent/adPersonalization',
    ]);
  });

  it('may have ids of the advertiser’s own that start with zeros', () => {
    const own = people([{ thirdPartyUserId: '00012345678' }]);
    expect(said(googleAds, 'offline-user-data-job', own).refused).toEqual([]);
    const body = { audienceMembers: [{ userIdData: { userId: '0000123456' } }] };
    expect(said(googleDataManager, 'audience-members', body).refused).toEqual([]);
  });

  it.each([
    { address: { postalCode: 'jane@example.org' } },
    { address: { regionCode: 'jane@example.org' } },
    { emailAddress: { v: 'jane@example.org' } },
  ])('are refused by Data Manager where an address stands in another place: %j', (identifier) => {
    const body = { audienceMembers: [{ userData: { userIdentifiers: [identifier] } }] };
    expect(said(googleDataManager, 'audience-members', body).refused).toHaveLength(1);
  });

  it.each([
    { addressInfo: { city: 'jane@example.org' } },
    { addressInfo: { postalCode: 'jane@example.org' } },
    { hashedEmail: { v: 'jane@example.org' } },
  ])('are refused by Google Ads where an address stands in another place: %j', (identifier) => {
    const { refused } = said(googleAds, 'offline-user-data-job', people([identifier]));
    expect(refused).toHaveLength(2);
  });
});
