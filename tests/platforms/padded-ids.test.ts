import { describe, expect, it } from 'vitest';
import type { PlatformId } from '../../src/platforms/platform.js';
import { readOf } from './read.js';

describe('ids that are filled up with zeros', () => {
  it.each<readonly [PlatformId, string, unknown]>([
    ['openrtb', 'bid-request', { user: { buyeruid: '0071234567890' } }],
    ['openrtb', 'bid-request', { user: { eids: [{ source: 'a.example', uids: [{ id: '0123456789' }] }] } }],
    ['x', 'custom-audience-users', [{ users: [{ partner_user_id: '0012345678901' }] }]],
  ])('are no phone numbers: %s, %s, %j', (platform, object, body) => {
    expect(readOf(platform, object, body).said.refused).toEqual([]);
  });
});

describe('empty strings in bodies of TikTok', () => {
  it.each(['saved_audience_id', 'gender', 'spending_power', 'spc_audience_age'])('say nothing: %s', (key) => {
    const { said } = readOf('tiktok', 'ad-group', { [key]: '' });
    expect([said.signals, said.unread, said.audienceKind]).toEqual([[], [], undefined]);
  });
});
