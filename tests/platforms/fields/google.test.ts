import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { googleAds } from '../../../src/platforms/google-ads/index.js';
import { googleDataManager } from '../../../src/platforms/google-data-manager/index.js';
import type { Spec } from '../../../src/platforms/spec.js';
import { snakeCase } from '../../../src/platforms/walk.js';
import { specOf, unwrapped } from './known.js';

const require = createRequire(import.meta.url);

interface Field {
  readonly type: string;
  readonly keyType?: string;
}
interface Message {
  readonly fields?: Readonly<Record<string, Field>>;
  readonly values?: object;
  readonly nested?: Readonly<Record<string, Message>>;
}

/** `protos.json` of Google's clients: all messages, by their full names. */
function messagesIn(path: string): ReadonlyMap<string, Message> {
  const all = new Map<string, Message>();
  const gather = (message: Message, name: string): void => {
    all.set(name, message);
    for (const [key, inner] of Object.entries(message.nested ?? {}))
      gather(inner, name === '' ? key : `${name}.${key}`);
  };
  gather(require(path) as Message, '');
  return all;
}

/** Properties of a message, and of those inside it, that a spec does not know. */
class Comparison {
  readonly unknown: string[] = [];

  constructor(private readonly messages: ReadonlyMap<string, Message>) {}

  compare(spec: Spec, name: string, place = ''): this {
    const hasOperations = 'operations' in (this.messages.get(name)?.fields ?? {});
    const bare = unwrapped(spec, hasOperations ? { operations: [] } : {});
    if (bare.kind === 'unsupported') return this;
    const fields = bare.kind === 'object' ? bare.fields : {};
    for (const [key, { type }] of Object.entries(this.messages.get(name)?.fields ?? {})) {
      const known = fields[snakeCase(key)];
      const inner = this.resolve(type, name);
      if (known === undefined) this.unknown.push(`${place}/${key}`);
      else if (inner !== undefined && WELL_KNOWN.every((each) => each !== inner))
        this.compare(known, inner, `${place}/${key}`);
    }
    return this;
  }

  /** The full name of a message that a field is of; nothing where it is of a scalar or an enumeration. */
  private resolve(type: string, from: string): string | undefined {
    for (let scope = from; ; scope = scope.slice(0, Math.max(scope.lastIndexOf('.'), 0))) {
      const name = scope === '' ? type : `${scope}.${type}`;
      const message = this.messages.get(name);
      if (message !== undefined) return message.values === undefined ? name : undefined;
      if (scope === '') return undefined;
    }
  }
}

const WELL_KNOWN = ['google.protobuf.FieldMask', 'google.protobuf.Duration'];

describe('properties of Google Ads v24', () => {
  const messages = messagesIn('google-ads-node/build/protos/protos.json');
  const v24 = 'google.ads.googleads.v24';

  it.each([
    ['user-list', 'services.MutateUserListsRequest'],
    ['audience', 'services.MutateAudiencesRequest'],
    ['custom-audience', 'services.MutateCustomAudiencesRequest'],
    ['ad-group-criterion', 'services.MutateAdGroupCriteriaRequest'],
    ['campaign-criterion', 'services.MutateCampaignCriteriaRequest'],
    ['ad-group', 'services.MutateAdGroupsRequest'],
    ['campaign', 'services.MutateCampaignsRequest'],
    ['offline-user-data-job', 'services.CreateOfflineUserDataJobRequest'],
    ['offline-user-data-job', 'services.AddOfflineUserDataJobOperationsRequest'],
    ['offline-user-data-job', 'services.UploadUserDataRequest'],
  ])('are known in %s, as %s has them', (object, message) => {
    expect(messages.has(`${v24}.${message}`)).toBe(true);
    expect(new Comparison(messages).compare(specOf(googleAds, object), `${v24}.${message}`).unknown).toEqual(
      [],
    );
  });
});

describe('properties of Data Manager v1', () => {
  const messages = messagesIn('@google-ads/datamanager/build/protos/protos.json');
  const v1 = 'google.ads.datamanager.v1';

  it.each([
    ['user-list', 'UserList'],
    ['audience-members', 'IngestAudienceMembersRequest'],
  ])('are known in %s, as %s has them', (object, message) => {
    expect(messages.has(`${v1}.${message}`)).toBe(true);
    expect(
      new Comparison(messages).compare(specOf(googleDataManager, object), `${v1}.${message}`).unknown,
    ).toEqual([]);
  });
});
