import { describe, expect, it } from 'vitest';
import { Problem, ScreeningPage } from '../../src/http/schemas.js';
import type { Entry } from '../../src/records/entry.js';
import { Screening } from '../../src/screening/screening.js';
import { StorageError } from '../../src/storage/errors.js';
import { draft } from '../storage/drafts.js';
import { MEMBERS, testService, withScreenings } from './support.js';

type Api = Awaited<ReturnType<typeof testService>>['api'];

const OBJECTIONS_MET = {
  evidence: [
    {
      rules: ['OBJ-02', 'OBJ-03'],
      met: 'yes',
      by: 'data protection officer',
      on: '2026-11-20',
      evidence: 'Handbook',
    },
  ],
};
const DPIA_DONE = { plan: { dpia: { done: 'yes', completedOn: '2026-11-18', coversPlan: 'yes' } } };

async function screened(api: Api, plan: object = MEMBERS): Promise<Screening> {
  return Screening.parse((await api.post('/v1/screenings').send(plan).expect(201)).body);
}

async function withEvidence(api: Api, id: string | null, body: object): Promise<Screening> {
  return Screening.parse((await api.post(`/v1/screenings/${id}/evidence`).send(body).expect(201)).body);
}

/** What a receipt names by digest. */
const digestsIn = (receipt = '') =>
  (JSON.parse(Buffer.from(receipt.split('.')[1] ?? '', 'base64url').toString()) as Entry).digests;

const dutyOf = ({ duties }: Screening, id: string) => duties.find(({ rule }) => rule === id);

describe('POST /v1/screenings/{id}/evidence', () => {
  it('records a new screening that supersedes the old one, which stays as it was answered', async () => {
    const { api } = await testService();
    const created = await api.post('/v1/screenings').send(MEMBERS);
    const old = Screening.parse(created.body);
    const response = await api.post(`/v1/screenings/${old.id}/evidence`).send(OBJECTIONS_MET).expect(201);
    const next = Screening.parse(response.body);
    expect(next.supersedes).toBe(old.id);
    expect(next.reference).toBe(old.reference);
    expect(response.headers.location).toBe(`/v1/screenings/${next.id}`);
    expect((await api.get(`/v1/screenings/${next.id}`)).text).toBe(response.text);
    const read = await api.get(`/v1/screenings/${old.id}`).expect(200);
    expect(Screening.parse(read.body).supersededBy).toEqual([next.id]);
    expect(read.text.replace(`,"supersededBy":["${next.id}"]`, '')).toBe(created.text);
  });

  it('meets the duties that it speaks of, on the word that is named', async () => {
    const { api } = await testService();
    const old = await screened(api);
    expect(dutyOf(old, 'OBJ-02')).toMatchObject({ status: 'unknown' });
    expect(dutyOf(old, 'OBJ-02')).not.toHaveProperty('basis');
    const next = await withEvidence(api, old.id, OBJECTIONS_MET);
    for (const rule of ['OBJ-02', 'OBJ-03']) {
      expect(dutyOf(next, rule)).toMatchObject({
        status: 'met',
        basis: 'attestation',
        attestation: '/attestations/0',
      });
    }
  });

  it('fills in facts that were missing by a merge patch', async () => {
    const { api } = await testService();
    const old = await screened(api, { ...MEMBERS, dpia: { weighsHarm: 'yes' } });
    const next = await withEvidence(api, old.id, DPIA_DONE);
    expect(dutyOf(old, 'DPIA-01')).toMatchObject({ status: 'unknown' });
    expect(dutyOf(next, 'DPIA-01')).toMatchObject({ status: 'met', basis: 'plan' });
    expect(dutyOf(next, 'DPIA-02')).toMatchObject({ status: 'met', basis: 'plan' });
  });

  it('comes to what a screening of the whole plan comes to', async () => {
    const { api } = await testService();
    const { id } = await screened(api);
    const {
      supersedes: _,
      receipt: ours,
      ...next
    } = await withEvidence(api, id, { ...OBJECTIONS_MET, ...DPIA_DONE });
    const whole = { ...MEMBERS, ...DPIA_DONE.plan, attestations: OBJECTIONS_MET.evidence };
    const { receipt: theirs, ...straight } = await screened(api, whole);
    expect(next).toEqual({ ...straight, id: next.id, createdAt: next.createdAt });
    expect(digestsIn(ours).plan).toBe(digestsIn(theirs).plan);
  });

  it('adds to what was added before', async () => {
    const { api } = await testService();
    const first = await screened(api);
    const second = await withEvidence(api, first.id, OBJECTIONS_MET);
    const third = await withEvidence(api, second.id, { evidence: [{ rules: ['ACC-01'], met: 'yes' }] });
    expect(dutyOf(third, 'OBJ-02')).toMatchObject({ status: 'met', attestation: '/attestations/0' });
    expect(dutyOf(third, 'ACC-01')).toMatchObject({ status: 'met', attestation: '/attestations/1' });
    expect(third.supersedes).toBe(second.id);
  });

  it('lists every successor, the oldest first, in the list of screenings too', async () => {
    const { api } = await testService();
    const old = await screened(api);
    const [one, two] = [
      await withEvidence(api, old.id, OBJECTIONS_MET),
      await withEvidence(api, old.id, DPIA_DONE),
    ];
    const { items } = ScreeningPage.parse((await api.get('/v1/screenings')).body);
    expect(items.map(({ id }) => id)).toEqual([two.id, one.id, old.id]);
    expect(items.map(({ supersededBy }) => supersededBy)).toEqual([undefined, undefined, [one.id, two.id]]);
  });

  it('does not outweigh what the plan shows', async () => {
    const { api } = await testService();
    const old = await screened(api, { ...MEMBERS, objections: { procedure: 'no' } });
    const next = await withEvidence(api, old.id, OBJECTIONS_MET);
    expect(dutyOf(next, 'OBJ-02')).toMatchObject({ status: 'unmet' });
    expect(dutyOf(next, 'OBJ-03')).toMatchObject({ status: 'met' });
  });

  it('takes back an earlier no by a patch of the attestations', async () => {
    const { api } = await testService();
    const old = await screened(api, { ...MEMBERS, attestations: [{ rules: ['OBJ-02'], met: 'no' }] });
    expect(dutyOf(await withEvidence(api, old.id, OBJECTIONS_MET), 'OBJ-02')?.status).toBe('unmet');
    const patched = await withEvidence(api, old.id, { ...OBJECTIONS_MET, plan: { attestations: null } });
    expect(dutyOf(patched, 'OBJ-02')?.status).toBe('met');
  });

  it('does not know a screening that there is not', async () => {
    const { api } = await testService();
    const response = await api.post('/v1/screenings/nobody/evidence').send(OBJECTIONS_MET).expect(404);
    expect(Problem.parse(response.body).type).toMatch(/:unknown-screening$/);
  });

  it('answers nothing that it could not record', async () => {
    const { store } = await testService();
    const append = () => Promise.reject(new StorageError('disk full'));
    await store.screenings.append(draft({ id: 'old', plan: JSON.stringify(MEMBERS) }));
    const { api } = await testService({ store: withScreenings(store, { append }) });
    await api.post('/v1/screenings/old/evidence').send(OBJECTIONS_MET).expect(503);
    expect(await store.screenings.get('default', 'old')).toMatchObject({ supersededBy: [] });
  });
});

describe('what is wrong with evidence is told with its place', () => {
  const deep = `{"plan":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`;

  it.each<{ fault: string; body: object | string; errors: Record<string, RegExp> }>([
    { fault: 'nothing at all', body: {}, errors: { '': /neither `evidence` nor `plan`/ } },
    { fault: 'a list', body: [], errors: { '': /an object, not a list/ } },
    { fault: 'no evidence in the list', body: { evidence: [] }, errors: { '/evidence': /at least 1/ } },
    {
      fault: 'a rule that there is not',
      body: { evidence: [{ rules: ['OBJ-02', 'OBJ-99'], met: 'yes' }] },
      errors: { '/evidence/0/rules/1': /“OBJ-99” names no rule/ },
    },
    {
      fault: 'somebody’s address',
      body: { evidence: [{ rules: ['OBJ-02'], met: 'yes', by: 'dpo@party.example' }] },
      errors: { '/evidence/0/by': /looks like an e-mail address/ },
    },
    {
      fault: 'no word whether it is met',
      body: { evidence: [{ rules: ['OBJ-02'] }] },
      errors: { '/evidence/0/met': /is required/ },
    },
    { fault: 'a patch that is a list', body: { plan: [] }, errors: { '/plan': /an object, not a list/ } },
    { fault: 'a patch that is null', body: { plan: null }, errors: { '/plan': /an object, not null/ } },
    {
      fault: 'a misspelt fact',
      body: { plan: { dpia: { don: 'yes' } } },
      errors: { '/plan/dpia/don': /did you mean `done`/ },
    },
    {
      fault: 'an audience taken away',
      body: { plan: { audience: null } },
      errors: { '/plan/audience': /is required/ },
    },
    {
      fault: 'a channel that the plan’s audience rules out',
      body: { plan: { delivery: { channels: ['post-addressed'] } } },
      errors: { '/plan/audience/platform': /is named, but/ },
    },
    {
      fault: 'somebody’s number in the patch',
      body: { plan: { reference: 'call 020 7946 0958' } },
      errors: { '/plan/reference': /phone number/ },
    },
    {
      fault: 'a name that the language keeps to itself',
      body: JSON.parse('{"plan":{"__proto__":{"reference":"x"}}}') as object,
      errors: { '/plan/__proto__': /is not a known property/ },
    },
    { fault: 'a bottomless patch', body: deep, errors: { '/plan/a': /is not a known property/ } },
    {
      fault: 'faults in both, and a property too many',
      body: { evidence: [{ rules: ['X-*'], met: 'yes' }], plan: { dpia: { done: true } }, zone: 1 },
      errors: {
        '/evidence/0/rules/0': /names no rule/,
        '/plan/dpia/done': /did you mean `yes`/,
        '/zone': /is not a known property/,
      },
    },
    {
      fault: 'more attestations than a plan may hold',
      body: {
        evidence: [{ rules: ['OBJ-02'], met: 'yes' }],
        plan: { attestations: Array(100).fill({ rules: ['OBJ-03'], met: 'yes' }) },
      },
      errors: { '/evidence': /101 attestations/ },
    },
  ])('$fault', async ({ body, errors }) => {
    const { api } = await testService();
    const { id } = await screened(api);
    const response = await api
      .post(`/v1/screenings/${id}/evidence`)
      .type('application/json')
      .send(body)
      .expect(422);
    const told = Problem.parse(response.body).errors ?? [];
    expect(told.map(({ pointer }) => pointer)).toEqual(Object.keys(errors));
    for (const { pointer, message } of told) expect(message).toMatch(errors[pointer] ?? /^$/);
    expect(ScreeningPage.parse((await api.get('/v1/screenings')).body).items).toHaveLength(1);
  });
});
