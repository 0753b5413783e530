import { describe, expect, it } from 'vitest';
import { inOrder } from '../platforms/in-order.js';
import { testService } from './support.js';

const AD_SET = {
  object: 'ad-set',
  apiVersion: 'v25.0',
  body: {
    name: 'Ward 4',
    targeting: {
      geo_locations: { countries: ['GB'] },
      flexible_spec: [{ interests: [{ id: '6003000000001', name: 'Gardening' }, { id: '6003000000002' }] }],
      targeting_automation: { advantage_audience: 0 },
    },
  },
  context: { reference: 'ward four', ...inOrder('segments') },
};

interface Answer {
  id: string;
  decision: { outcome: string };
  unread: { pointer: string; why: string }[];
  missing: { pointer: string; question: string }[];
  errors: { pointer: string; message: string }[];
}

describe('screening a platform’s own body', () => {
  it('is recorded as it is answered, and listed by the reference of its context', async () => {
    const { api } = await testService();
    const made = await api.post('/v1/platforms/meta/screenings').send(AD_SET).expect(201);
    expect(made.headers['location']).toBe(`/v1/screenings/${(made.body as Answer).id}`);
    expect(made.body).toMatchObject({
      reference: 'ward four',
      platform: { id: 'meta', object: 'ad-set', apiVersion: 'v25.0' },
      expansions: [],
    });
    const read = await api.get(String(made.headers['location'])).expect(200);
    expect(read.text).toBe(made.text);
    const listed = await api.get('/v1/screenings?reference=ward%20four').expect(200);
    expect(listed.body).toMatchObject({ items: [{ id: (made.body as Answer).id }] });
  });

  it('waits for the names of what only ids tell, and asks for them where they go', async () => {
    const { api } = await testService();
    const { body } = (await api.post('/v1/platforms/meta/screenings').send(AD_SET)) as { body: Answer };
    expect(body.decision.outcome).toBe('needs-information');
    expect(body.unread).toEqual([
      {
        pointer: '/body/targeting/flexible_spec/0/interests/1/id',
        why: 'The id of an interest tells nothing. Say under names what it stands for.',
      },
    ]);
    expect(body.missing.map(({ pointer }) => pointer)).toContain('/names/6003000000002');
    const named = { ...AD_SET, names: { '6003000000002': 'Cycling' } };
    const next = (await api.post('/v1/platforms/meta/screenings').send(named)) as { body: Answer };
    expect(['clear', 'conditional']).toContain(next.body.decision.outcome);
  });

  it('goes on waiting for them when evidence is added to the plan that it made', async () => {
    const { api } = await testService();
    const { body } = (await api.post('/v1/platforms/meta/screenings').send(AD_SET)) as { body: Answer };
    const next = await api
      .post(`/v1/screenings/${body.id}/evidence`)
      .send({ evidence: [{ rules: ['SCD-01', 'SCD-08'], met: 'yes', by: 'data protection officer' }] })
      .expect(201);
    expect((next.body as Answer).decision.outcome).toBe('needs-information');
  });

  it('is not recorded as a dry run', async () => {
    const { api } = await testService();
    const answer = await api.post('/v1/platforms/meta/screenings?dryRun=true').send(AD_SET).expect(200);
    expect(answer.body).toMatchObject({ id: null, createdAt: null, unread: [{}] });
    expect((await api.get('/v1/screenings')).body).toEqual({ items: [] });
  });
});

describe('a raw contact detail is refused with its place, and neither kept nor logged', () => {
  const users = (data: unknown[]) => ({
    object: 'audience-users',
    body: { payload: { schema: ['EMAIL', 'EXTERN_ID'], data } },
  });
  const HASH = 'd6117306485ed0e50afab3ac871e98f81699151f30281527d63ff5f233656c69';

  it.each<[string, object, string, string]>([
    [
      'in a contact row',
      users([
        [HASH, 'A1'],
        ['jane@example.org', 'A2'],
      ]),
      '/body/payload/data/1/0',
      'jane@',
    ],
    ['unhashed in a hashed column', users([['jane', 'A1']]), '/body/payload/data/0/0', 'jane'],
    ['as an identifier', users([[HASH, '+44 7700 900123']]), '/body/payload/data/0/1', '900123'],
    [
      'in a property that we do not know',
      { object: 'custom-audience', body: { name: 'A', contacts: [{ mail: 'jane@example.org' }] } },
      '/body/contacts/0/mail',
      'jane@',
    ],
    [
      'in the value of a field',
      { object: 'custom-audience', body: { name: 'Voters such as jane@example.org' } },
      '/body/name',
      'jane@',
    ],
    [
      'in a label',
      { ...AD_SET, names: { '6003000000002': 'call 07700 900123' } },
      '/names/6003000000002',
      '900123',
    ],
  ])('%s', async (_, request, pointer, secret) => {
    const { api, log } = await testService();
    const answer = await api.post('/v1/platforms/meta/screenings').send(request).expect(422);
    const { text } = answer;
    expect((answer.body as Answer).errors.map((error) => error.pointer)).toContain(pointer);
    expect(text).not.toContain(secret);
    expect(log.join('')).not.toContain(secret);
    expect((await api.get('/v1/screenings')).body).toEqual({ items: [] });
  });

  it('takes ten thousand people in one body, as Meta does, and no more than it says', async () => {
    const { api } = await testService();
    const people = Array.from({ length: 10_000 }, (_, i) => [HASH, `person ${i}`]);
    await api.post('/v1/platforms/meta/screenings?dryRun=true').send(users(people)).expect(200);
    const { limits } = (await api.get('/v1/version')).body as { limits: { platformBodyBytes: number } };
    const tooLong = JSON.stringify(users([['x'.repeat(limits.platformBodyBytes), 'A1']]));
    const refused = await api.post('/v1/platforms/meta/screenings').type('json').send(tooLong).expect(413);
    expect(refused.text).toContain(String(limits.platformBodyBytes));
  });

  it('but ids are numbers too, and a message may say whom to write to', async () => {
    const { api } = await testService();
    const message = { text: 'Write to us. Vote on 6 May.' };
    const request = {
      ...AD_SET,
      body: { ...AD_SET.body, campaign_id: '0120210000000001' },
      context: { message },
    };
    await api.post('/v1/platforms/meta/screenings').send(request).expect(201);
  });
});

it('refuses a prototype in a body, which would else be lost without a word', async () => {
  const { api } = await testService();
  const sent = JSON.stringify(AD_SET).replace('"name":', '"__proto__":{"politics":[{"id":"1"}]},"name":');
  const answer = await api.post('/v1/platforms/meta/screenings').type('json').send(sent).expect(422);
  expect((answer.body as Answer).errors.map(({ pointer }) => pointer)).toEqual(['/body/__proto__']);
});

it('takes a context that says more than goes with how the people are found', async () => {
  const { api } = await testService();
  const audience = {
    pixelsConsidered: 'yes',
    hashed: 'yes',
    assessedForInferences: 'yes',
    linkedToPeople: 'no',
  };
  await api
    .post('/v1/platforms/meta/screenings')
    .send({ ...AD_SET, context: { audience } })
    .expect(201);
});

describe('a request that can’t be read', () => {
  it.each<[string, string, object, number, string | undefined, RegExp]>([
    ['a platform that we do not read', 'myspace', AD_SET, 404, undefined, /GET \/v1\/platforms/],
    ['an object misspelt', 'meta', { ...AD_SET, object: 'ad-sett' }, 422, '/object', /did you mean `ad-set`/],
    ['a body that is no object', 'meta', { ...AD_SET, body: 'x' }, 422, '/body', /./],
    ['a property beside', 'meta', { ...AD_SET, label: {} }, 422, '/label', /not a known property/],
    [
      'a context that says what the body says',
      'meta',
      { ...AD_SET, context: { audience: { kind: 'list' } } },
      422,
      '/context/audience/kind',
      /not a known property/,
    ],
  ])('%s', async (_, platform, request, status, pointer, message) => {
    const { api } = await testService();
    const answer = await api.post(`/v1/platforms/${platform}/screenings`).send(request).expect(status);
    if (pointer === undefined) expect(answer.text).toMatch(message);
    else {
      const fault = (answer.body as Answer).errors.find((error) => error.pointer === pointer);
      expect(fault?.message).toMatch(message);
    }
  });
});

describe('a plan and the body that says the same', () => {
  it('come to the same', async () => {
    const { api } = await testService();
    const { audience, delivery, ...rest } = inOrder('segments');
    const named = { ...AD_SET, names: { '6003000000002': 'Lutheranism' } };
    const ofBody = await api
      .post('/v1/platforms/meta/screenings')
      .send({ ...named, context: { audience, delivery, ...rest } });
    const ofPlan = await api.post('/v1/screenings').send({
      ...rest,
      delivery: { ...delivery, channels: ['social-ad'] },
      audience: {
        ...audience,
        kind: 'segments',
        name: 'Ward 4',
        platform: { name: 'Meta', ...audience?.platform },
        signals: [
          { value: 'Gardening', kind: 'interest' },
          { value: 'Lutheranism', kind: 'interest' },
        ],
        exclusions: [],
      },
    });
    const said = ({ body }: { body: unknown }) => {
      const { decision, findings, duties, specialCategories, dpia } = body as {
        decision: object;
        findings: { rule: string }[];
        duties: { rule: string; status: string }[];
        specialCategories: { category: string; basis: string }[];
        dpia: object;
      };
      return {
        decision,
        dpia,
        findings: findings.map(({ rule }) => rule),
        duties: duties.map(({ rule, status }) => `${rule} ${status}`),
        categories: specialCategories.map(({ category, basis }) => `${category} ${basis}`),
      };
    };
    expect(said(ofBody)).toEqual(said(ofPlan));
  });
});

it.each(['ad-set', 'adset', 'ad_set', 'adSet', 'AdSet'])('takes “%s” for an ad set', async (object) => {
  const { api } = await testService();
  await api
    .post('/v1/platforms/meta/screenings')
    .send({ ...AD_SET, object })
    .expect(201);
});

it('lists what is read', async () => {
  const { api } = await testService();
  const answer = await api.get('/v1/platforms').expect(200);
  expect((answer.body as { items: object[] }).items).toContainEqual(
    expect.objectContaining({ id: 'meta', checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string }),
  );
});
