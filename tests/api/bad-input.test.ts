import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/http/schemas.js';
import { MEMBERS, testService } from './support.js';

interface BadBody {
  readonly name: string;
  readonly route?: string;
  readonly body: unknown;
  /** Every fault, in order: its pointer, and what its message says. */
  readonly faults: readonly (readonly [pointer: string, says: string])[];
}

const list = { kind: 'list' } as const;

const BAD_BODIES: readonly BadBody[] = [
  { name: 'nothing in it', body: {}, faults: [['/audience', 'is required']] },
  { name: 'a text in place of a plan', body: '"plan"', faults: [['', 'must be an object, not a text']] },
  { name: 'null in place of a plan', body: 'null', faults: [['', 'must be an object, not null']] },
  { name: 'a list in place of a plan', body: [], faults: [['', 'must be an object, not a list']] },
  {
    name: 'an unknown property, close to a known one',
    body: { audience: list, mesage: {} },
    faults: [['/mesage', 'did you mean `message`?']],
  },
  {
    name: 'a known property in another spelling',
    body: { audience: { ...list, large_scale: 'yes' } },
    faults: [['/audience/large_scale', 'did you mean `largeScale`?']],
  },
  {
    name: 'an unknown property like none that is known',
    body: { audience: list, zzz: 1 },
    faults: [['/zzz', 'is not a known property']],
  },
  {
    name: 'an unknown property deep down',
    body: { audience: { ...list, signals: [{ value: 'a' }, { value: 'b', knd: 'field' }] } },
    faults: [['/audience/signals/1/knd', 'did you mean `kind`?']],
  },
  {
    name: 'a property of another kind of audience',
    body: { audience: { ...list, seed: {} } },
    faults: [['/audience/seed', '`lookalike` has it']],
  },
  {
    name: 'a property whose name needs escaping in a pointer',
    body: { audience: list, 'a/b~c': 1, '': 2 },
    faults: [
      ['/', 'is not a known property'],
      ['/a~1b~0c', 'is not a known property'],
    ],
  },
  {
    name: 'names that mean something to JavaScript',
    body: '{"audience":{"kind":"list","__proto__":{}},"__proto__":{"audience":1},"constructor":1,"toString":1}',
    faults: [
      ['/__proto__', 'is not a known property'],
      ['/audience/__proto__', 'is not a known property'],
      ['/constructor', 'is not a known property'],
      ['/toString', 'is not a known property'],
    ],
  },
  {
    name: 'no kind of audience',
    body: { audience: {} },
    faults: [['/audience/kind', 'is required: one of `list`, `lookalike`']],
  },
  {
    name: 'a misspelt kind of audience',
    body: { audience: { kind: 'look-alike' } },
    faults: [['/audience/kind', 'did you mean `lookalike`?']],
  },
  {
    name: 'a kind that there is not, and what is wrong with any kind',
    body: { audience: { kind: 'crowd', platform: 'Meta', sise: 3 } },
    faults: [
      ['/audience/kind', 'must be one of `list`'],
      ['/audience/platform', 'must be an object, not a text'],
      ['/audience/sise', 'is not a known property'],
    ],
  },
  {
    name: 'a boolean for a fact',
    body: { audience: { ...list, hashed: true, largeScale: false } },
    faults: [
      ['/audience/hashed', 'did you mean `yes`?'],
      ['/audience/largeScale', 'did you mean `no`?'],
    ],
  },
  {
    name: 'null for a fact: leave it out, or say unknown',
    body: { audience: { ...list, hashed: null } },
    faults: [['/audience/hashed', 'must be one of `yes`, `no`, `unknown`']],
  },
  {
    name: 'a word in another case',
    body: { audience: { ...list, hashed: 'Yes' } },
    faults: [['/audience/hashed', 'did you mean `yes`?']],
  },
  {
    name: 'a day that the calendar does not have',
    body: { audience: list, launchDate: '2027-02-29' },
    faults: [['/launchDate', 'must be a calendar day such as']],
  },
  {
    name: 'a fraction of a person, and fewer than none',
    body: { audience: { ...list, size: 1.5 }, humanInvolvement: { peopleReviewed: 0, minutesSpent: -1 } },
    faults: [
      ['/audience/size', 'must be a whole number, not a fraction'],
      ['/humanInvolvement/minutesSpent', 'must be at least 0'],
      ['/humanInvolvement/peopleReviewed', 'must be more than 0'],
    ],
  },
  {
    name: 'an empty text and one that is too long',
    body: { audience: { ...list, name: '' }, reference: 'r'.repeat(201) },
    faults: [
      ['/audience/name', 'must have at least 1 character'],
      ['/reference', 'must have at most 200 characters'],
    ],
  },
  {
    name: 'contact details of a person',
    body: { audience: { ...list, signals: [{ value: 'jo@example.org' }, { value: '+44 20 7946 0958' }] } },
    faults: [
      ['/audience/signals/0/value', 'looks like an e-mail address or a phone number'],
      ['/audience/signals/1/value', 'looks like an e-mail address or a phone number'],
    ],
  },
  {
    name: 'faults in all corners at once, sorted by pointer',
    body: { suppliers: [{ kind: 'printer' }], audience: list, dpia: [], attestations: [{ rules: [] }] },
    faults: [
      ['/attestations/0/met', 'is required: one of `yes`, `no`'],
      ['/attestations/0/rules', 'must have at least 1 item'],
      ['/dpia', 'must be an object, not a list'],
      ['/suppliers/0/kind', 'must be one of `ad-platform`'],
    ],
  },
  {
    name: 'parts that do not fit together, told beside other faults',
    body: {
      audience: { kind: 'list', platform: { name: 'Meta' } },
      delivery: { channels: ['email'] },
      attestations: [{ rules: ['OBJ-02', 'OBJ-99', '*'], met: 'yes' }],
      campain: {},
    },
    faults: [
      ['/attestations/0/rules/1', 'names no rule or family of rules'],
      ['/attestations/0/rules/2', 'names no rule or family of rules'],
      ['/audience/platform', 'none of delivery.channels is carried by a platform'],
      ['/campain', 'did you mean `campaign`?'],
    ],
  },
  {
    name: 'mail to nobody in particular',
    body: { audience: { kind: 'contextual' }, delivery: { channels: ['email'] } },
    faults: [['/delivery/channels', 'reach particular people']],
  },
  {
    name: 'a reference as long as a body may be',
    body: { audience: list, reference: 'a'.repeat(500_000) },
    faults: [['/reference', '200']],
  },
  {
    name: 'a ruleset that there is not',
    body: { audience: list, ruleset: 'ico-draft' },
    faults: [['/ruleset', 'must be `ico-draft-2019-08-08`']],
  },
  {
    name: 'an answer to a prompt that there is not',
    body: { audience: list, declaredAnswers: { 'q1.suprise': 'yes' } },
    faults: [['/declaredAnswers/q1.suprise', 'did you mean `q1.surprise`?']],
  },
  {
    name: 'no signals at all',
    route: '/v1/checks/special-category',
    body: { signals: [] },
    faults: [['/signals', 'must have at least 1 item']],
  },
  {
    name: 'a plan where signals are due',
    route: '/v1/checks/special-category',
    body: { audience: list },
    faults: [
      ['/audience', 'is not a known property'],
      ['/signals', 'is required'],
    ],
  },
];

describe('an invalid body is a 422 with every fault at its place', () => {
  it.each(BAD_BODIES)('$name', async ({ route = '/v1/screenings', body, faults }) => {
    const { api } = await testService();
    const response = await api
      .post(route)
      .set('Content-Type', 'application/json')
      .send(typeof body === 'string' ? body : JSON.stringify(body))
      .expect(422)
      .expect('Content-Type', /^application\/problem\+json/);
    const { type, status, errors = [] } = Problem.parse(response.body);
    expect({ type, status }).toEqual({
      type: 'urn:problem-type:article22-screener:invalid-request',
      status: 422,
    });
    expect(errors.map(({ pointer }) => pointer)).toEqual(faults.map(([pointer]) => pointer));
    for (const [i, [, says]] of faults.entries()) expect(errors[i]?.message).toContain(says);
  });

  it('lists the first thousand faults and counts the rest', async () => {
    const { api } = await testService();
    const unknown = Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`x${i}`, 1]));
    const response = await api.post('/v1/screenings').send(unknown).expect(422);
    const { detail, errors } = Problem.parse(response.body);
    expect(errors).toHaveLength(1000);
    expect(detail).toContain('1501 faults');
  });
});

interface BadQuery {
  readonly method: 'get' | 'post';
  readonly url: string;
  readonly pointer: string;
  readonly says: string;
}

const BAD_QUERIES: readonly BadQuery[] = [
  { method: 'get', url: '/v1/screenings?limit=0', pointer: '/query/limit', says: 'at least 1' },
  { method: 'get', url: '/v1/screenings?limit=101', pointer: '/query/limit', says: 'at most 100' },
  { method: 'get', url: '/v1/screenings?limit=ten', pointer: '/query/limit', says: 'must be a number' },
  { method: 'get', url: '/v1/screenings?limit=', pointer: '/query/limit', says: 'at least 1' },
  { method: 'get', url: '/v1/screenings?limit=1.5', pointer: '/query/limit', says: 'whole number' },
  {
    method: 'get',
    url: '/v1/screenings?limit=1&limit=2',
    pointer: '/query/limit',
    says: 'is given more than once',
  },
  {
    method: 'get',
    url: '/v1/screenings?outcome=claer',
    pointer: '/query/outcome',
    says: 'did you mean `clear`?',
  },
  {
    method: 'get',
    url: '/v1/screenings?outcome=clear&outcome=clear',
    pointer: '/query/outcome',
    says: 'is given more than once',
  },
  {
    method: 'get',
    url: '/v1/screenings?referense=a',
    pointer: '/query/referense',
    says: 'did you mean `reference`?',
  },
  {
    method: 'get',
    url: '/v1/screenings?reference=',
    pointer: '/query/reference',
    says: 'at least 1 character',
  },
  { method: 'get', url: '/v1/screenings?cursor=nonsense', pointer: '/query/cursor', says: 'not a cursor' },
  { method: 'get', url: '/v1/screenings/id-0001?x=1', pointer: '/query/x', says: 'not a known' },
  { method: 'get', url: '/v1/rules?severity=stop', pointer: '/query/severity', says: 'not a known' },
  { method: 'get', url: '/v1/rules/SCD-06?x=1', pointer: '/query/x', says: 'not a known' },
  { method: 'get', url: '/v1/questions?x=1', pointer: '/query/x', says: 'not a known' },
  { method: 'get', url: '/v1/version?x=1', pointer: '/query/x', says: 'not a known' },
  {
    method: 'post',
    url: '/v1/screenings?dryRun=1',
    pointer: '/query/dryRun',
    says: 'one of `true`, `false`',
  },
  {
    method: 'post',
    url: '/v1/screenings?dryrun=true',
    pointer: '/query/dryrun',
    says: 'did you mean `dryRun`?',
  },
  {
    method: 'post',
    url: '/v1/checks/significant-effect?dryRun=true',
    pointer: '/query/dryRun',
    says: 'not a known',
  },
];

describe('an invalid query is a 422 too', () => {
  it.each(BAD_QUERIES)('$method $url', async ({ method, url, pointer, says }) => {
    const { api } = await testService();
    const response = method === 'get' ? await api.get(url) : await api.post(url).send(MEMBERS);
    expect(response.status).toBe(422);
    const { errors = [] } = Problem.parse(response.body);
    expect(errors.map((fault) => fault.pointer)).toEqual([pointer]);
    expect(errors[0]?.message).toContain(says);
  });
});

interface Unreadable {
  readonly name: string;
  readonly body: string;
  readonly says: string;
}

const UNREADABLE: readonly Unreadable[] = [
  { name: 'cut off', body: '{"audience":', says: 'Line 1, column 13: the text ends too early.' },
  { name: 'a comma too many', body: '{\n  "audience": {},\n}', says: 'Line 3, column 1' },
  { name: 'single quotes', body: "{'audience': 1}", says: 'Line 1, column 2' },
  { name: 'a line break in a text', body: '{"reference":"a\nb"}', says: 'Line 1, column 16' },
  { name: 'something behind it', body: '{} {}', says: 'Line 1, column 4' },
  { name: 'NaN', body: '{"audience":{"size":NaN}}', says: 'Line 1, column 21' },
  { name: 'a comment', body: '{} // done', says: 'Line 1, column 4' },
  { name: 'nothing', body: '', says: 'The body is empty.' },
];

describe('a body that is not JSON is a 400 that names the place', () => {
  it('broken bytes', async () => {
    const { api } = await testService();
    const call = api.post('/v1/screenings').set('Content-Type', 'application/json');
    const response = await call.serialize((bytes) => bytes as string).send(Buffer.from([0x22, 0xff, 0x22]));
    expect(response.status).toBe(400);
    expect(Problem.parse(response.body).detail).toBe('The body is not UTF-8.');
  });

  it.each(UNREADABLE)('$name', async ({ body, says }) => {
    const { api } = await testService();
    const response = await api.post('/v1/screenings').set('Content-Type', 'application/json').send(body);
    expect(response.status).toBe(400);
    const { type, detail } = Problem.parse(response.body);
    expect(type).toMatch(/:malformed-json$/);
    expect(detail).toContain(says);
  });
});

describe('what else can be wrong with a request', () => {
  const plan = JSON.stringify(MEMBERS);
  const json = { 'Content-Type': 'application/json' };

  it.each([
    { name: 'no type', status: 415, headers: {}, body: Buffer.from(plan) },
    {
      name: 'a form',
      status: 415,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'a=1',
    },
    { name: 'text', status: 415, headers: { 'Content-Type': 'text/plain' }, body: plan },
    {
      name: 'another JSON',
      status: 415,
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: plan,
    },
    { name: 'a type that is none', status: 415, headers: { 'Content-Type': ';;;' }, body: plan },
    {
      name: 'another character set',
      status: 415,
      headers: { 'Content-Type': 'application/json; charset=utf-7' },
      body: plan,
    },
    {
      name: 'an unknown encoding',
      status: 415,
      headers: { ...json, 'Content-Encoding': 'rot13' },
      body: plan,
    },
    {
      name: 'bytes that are no gzip',
      status: 400,
      headers: { ...json, 'Content-Encoding': 'gzip' },
      body: plan,
    },
    { name: 'HTML wanted', status: 406, headers: { ...json, Accept: 'text/html' }, body: plan },
    {
      name: 'JSON ruled out',
      status: 406,
      headers: { ...json, Accept: 'application/json;q=0, text/html' },
      body: plan,
    },
    { name: 'too large', status: 413, headers: json, body: `{"reference":"${'x'.repeat(1024 * 1024)}"}` },
  ])('$name: $status', async ({ status, headers, body }) => {
    const { api } = await testService();
    const response = await api.post('/v1/screenings').set(headers).send(body);
    expect(response.status).toBe(status);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(Problem.parse(JSON.parse(response.text)).status).toBe(status);
  });

  it.each(['application/json', '*/*', 'application/*', 'text/html, application/json;q=0.1'])(
    'an Accept of %s is fine',
    async (accept) => {
      const { api } = await testService();
      await api.post('/v1/screenings').set('Accept', accept).send(MEMBERS).expect(201);
    },
  );

  it('a body of just the size that is allowed is read', async () => {
    const { api } = await testService();
    await api
      .post('/v1/screenings')
      .set(json)
      .send(plan.padEnd(1024 * 1024))
      .expect(201);
    await api
      .post('/v1/screenings')
      .set(json)
      .send(plan.padEnd(1024 * 1024 + 1))
      .expect(413);
  });

  it.each([
    { method: 'delete', url: '/v1/screenings', allow: 'GET, HEAD, POST, OPTIONS' },
    { method: 'put', url: '/v1/screenings/id-0001', allow: 'GET, HEAD, DELETE, OPTIONS' },
    { method: 'get', url: '/v1/checks/special-category', allow: 'POST, OPTIONS' },
    { method: 'post', url: '/v1/rules', allow: 'GET, HEAD, OPTIONS' },
    { method: 'post', url: '/v1/rules/SCD-06', allow: 'GET, HEAD, OPTIONS' },
    { method: 'patch', url: '/v1/questions', allow: 'GET, HEAD, OPTIONS' },
    { method: 'post', url: '/v1/version', allow: 'GET, HEAD, OPTIONS' },
    { method: 'post', url: '/openapi.json', allow: 'GET, HEAD, OPTIONS' },
    { method: 'post', url: '/docs', allow: 'GET, HEAD, OPTIONS' },
    { method: 'post', url: '/healthz', allow: 'GET, HEAD, OPTIONS' },
    { method: 'delete', url: '/readyz', allow: 'GET, HEAD, OPTIONS' },
  ] as const)('$method $url: 405', async ({ method, url, allow }) => {
    const { api } = await testService();
    const response = await api[method](url).expect(405);
    expect(response.headers.allow).toBe(allow);
    expect(Problem.parse(response.body).type).toMatch(/:method-not-allowed$/);
    const options = await api.options(url).expect(204);
    expect(options.headers.allow).toBe(allow);
  });

  it.each(['/', '/v1', '/v1/checks', '/v1/checks/everything', '/v2/screenings', '/docs/nothing.js', '/.env'])(
    '%s: 404',
    async (url) => {
      const { api } = await testService();
      const response = await api
        .get(url)
        .expect(404)
        .expect('Content-Type', /^application\/problem\+json/);
      expect(Problem.parse(response.body).type).toMatch(/:unknown-route$/);
    },
  );

  it('a broken escape in the address: 400', async () => {
    const { api } = await testService();
    const response = await api.get('/v1/rules/%E0%A4').expect(400);
    expect(Problem.parse(response.body).type).toMatch(/:malformed-request$/);
  });

  it('a crash inside: 500 with a request id, and nothing leaked', async () => {
    const secret = 'the plan of Jo Bloggs';
    const { api, log } = await testService({
      now: () => {
        throw new TypeError(secret);
      },
    });
    const response = await api
      .post('/v1/screenings')
      .set('X-Request-Id', 'crash-1')
      .send(MEMBERS)
      .expect(500);
    const problem = Problem.parse(response.body);
    expect(problem.requestId).toBe('crash-1');
    expect(response.text).not.toMatch(/Jo Bloggs|TypeError|\.ts|node_modules/);
    expect(log.join('')).toContain('"requestId":"crash-1"');
    expect(log.join('')).toContain('TypeError');
    expect(log.join('')).not.toContain('Jo Bloggs');
    await api.get('/healthz').expect(200);
  });
});
