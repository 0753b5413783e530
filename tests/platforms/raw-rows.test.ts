import { describe, expect, it } from 'vitest';
import { linkedin } from '../../src/platforms/linkedin/index.js';
import type { Platform } from '../../src/platforms/platform.js';
import { readBody } from '../../src/platforms/read-body.js';
import { tiktok } from '../../src/platforms/tiktok/index.js';

function read(platform: Platform, name: string, body: Record<string, unknown>) {
  const object = platform.objects.find((each) => each.object === name);
  if (object === undefined) throw new Error(`${platform.id} has no object ${name}`);
  return readBody(platform, object, { object: name, body }).said;
}

const refusedIn = (...args: Parameters<typeof read>): string[] =>
  read(...args).refused.map(({ pointer }) => pointer);

const HASH = 'd6117306485ed0e50afab3ac871e98f81699151f30281527d63ff5f233656c69';

describe('rows of people', () => {
  it('of LinkedIn are refused where an address is not hashed, or stands in another property', () => {
    const elements = [
      { action: 'ADD', userIds: [{ idType: 'SHA256_EMAIL', idValue: 'jane@example.org' }] },
      { action: 'ADD', userIds: [{ idType: 'SHA256_EMAIL', idValue: '10017' }] },
      { action: 'ADD', user_ids: [{ id_type: 'GOOGLE_AID', id_value: '+44 7700 900123' }] },
      { action: 'ADD', userIds: [{ idType: 'SHA256_EMAIL', idValue: HASH }], firstName: 'jane@example.org' },
      { action: 'ADD', userIds: [{ idType: 'SHA256_EMAIL', idValue: HASH }], email: 'jane@example.org' },
    ];
    expect(refusedIn(linkedin, 'dmp-segment-users', { elements })).toEqual([
      '/body/elements/0/userIds/0/idValue',
      '/body/elements/1/userIds/0/idValue',
      '/body/elements/2/user_ids/0/id_value',
      '/body/elements/3/firstName',
      '/body/elements/4/email',
    ]);
  });

  it('of LinkedIn in the form before versions are read alike', () => {
    const userId = { idType: 'SHA256_EMAIL', idValue: 'jane@example.org' };
    expect(refusedIn(linkedin, 'dmp-segment-users', { action: 'ADD', userId })).toEqual([
      '/body/userId/idValue',
    ]);
  });

  it('of LinkedIn leave nothing of a person in what is told', () => {
    const elements = [
      { userIds: [{ idType: 'SHA256_EMAIL', idValue: HASH }], firstName: 'Jane', title: 'Imam' },
    ];
    const { signals } = read(linkedin, 'dmp-segment-users', { elements });
    expect(signals.map(({ value, at }) => [value, at.pointer])).toEqual([
      ['email', '/body/elements/0/userIds/0/idType'],
      ['first name', '/body/elements/0'],
      ['job title', '/body/elements/0'],
    ]);
  });

  it('of TikTok have to be hashes, and say each audience once', () => {
    const cell = (id: string) => ({ id, audience_ids: ['190000002'] });
    const body = {
      id_schema: ['EMAIL_SHA256', 'PHONE_SHA256'],
      batch_data: [
        [cell(HASH), cell('+447700900123')],
        [cell('jane@example.org'), cell('')],
      ],
    };
    expect(refusedIn(tiktok, 'audience-users', body)).toEqual([
      '/body/batch_data/0/1/id',
      '/body/batch_data/1/0/id',
    ]);
    expect(read(tiktok, 'audience-users', body).unread.map(({ pointer }) => pointer)).toEqual([
      '/body/batch_data/0/0/audience_ids/0',
    ]);
  });
});
