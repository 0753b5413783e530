import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/http/schemas.js';
import { lexiconWith } from '../../src/detection/detect.js';
import { Plan } from '../../src/screening/plan.js';
import { variantsOf } from '../../src/screening/variants/variants-of.js';
import { Variants } from '../../src/screening/variants/variants.js';
import { StorageError } from '../../src/storage/errors.js';
import { segments } from '../rules/cases/plans.js';
import { draft } from '../storage/drafts.js';
import { CONTEXTUAL, testService, withScreenings } from './support.js';

const RESTRICTED: object = JSON.parse(
  readFileSync(new URL('../../examples/plans/waiting-times-bereaved-and-ill.json', import.meta.url), 'utf8'),
) as object;

describe('POST /v1/variants', () => {
  it('answers what the engine finds, and records nothing', async () => {
    const { api } = await testService();
    const response = await api.post('/v1/variants').send(RESTRICTED).expect(200);
    expect(Variants.parse(response.body)).toEqual(variantsOf(Plan.parse(RESTRICTED)));
    expect(response.body).toMatchObject({
      outcome: 'restricted',
      variants: [{ outcome: 'needs-information' }],
    });
    expect((await api.get('/v1/screenings')).body).toEqual({ items: [] });
  });

  it('says why there is none', async () => {
    const { api } = await testService();
    const { outcome, variants, why } = Variants.parse(
      (await api.post('/v1/variants').send(CONTEXTUAL).expect(200)).body,
    );
    expect(variants).toEqual([]);
    expect(why).toContain(outcome);
  });

  it('reads signals by the deployment’s own lexicon', async () => {
    const lexicon = lexiconWith([
      {
        id: 'ours',
        version: '1',
        terms: [
          {
            term: 'Sunrise circle',
            why: 'Our own self-help group.',
            tells: [{ category: 'health', basis: 'declared', confidence: 0.9 }],
          },
        ],
        allow: [],
      },
    ]);
    const { api } = await testService({ lexicon });
    const plan = segments({
      audience: { signals: [{ value: 'Sunrise circle', kind: 'segment' }, { value: 'Gardening' }] },
    });
    const { variants } = Variants.parse((await api.post('/v1/variants').send(plan).expect(200)).body);
    expect(variants.map(({ changes }) => changes.map(({ text }) => text))).toEqual([
      ['Leave out the segment “Sunrise circle”'],
    ]);
  });

  it.each([
    {
      what: 'a plan with a fault',
      body: { audience: { kind: 'crowd' } },
      status: 422,
      type: 'invalid-request',
    },
    { what: 'no plan', body: undefined, status: 415, type: 'unsupported-media-type' },
  ])('refuses $what', async ({ body, status, type }) => {
    const { api } = await testService();
    const response = await api.post('/v1/variants').send(body).expect(status);
    expect(Problem.parse(response.body).type).toMatch(new RegExp(`:${type}$`));
  });
});

describe('POST /v1/screenings/{id}/variants', () => {
  it('answers for the plan in the record, and records nothing more', async () => {
    const { api } = await testService();
    const created = await api.post('/v1/screenings').send(RESTRICTED).expect(201);
    const response = await api.post(`${created.headers.location}/variants`).expect(200);
    expect(Variants.parse(response.body)).toEqual(variantsOf(Plan.parse(RESTRICTED)));
    expect((await api.get('/v1/screenings')).body).toMatchObject({ items: [{ reference: 'waiting-times' }] });
  });

  it('knows no screening that was never made', async () => {
    const { api } = await testService();
    const response = await api.post('/v1/screenings/nobody/variants').expect(404);
    expect(Problem.parse(response.body).type).toMatch(/:unknown-screening$/);
  });

  it('tells what a plan from an older release lacks today', async () => {
    const { store } = await testService();
    await store.screenings.append(draft({ id: 'old', plan: '{"public":1}' }));
    const { api } = await testService({ store });
    const response = await api.post('/v1/screenings/old/variants').expect(422);
    expect(Problem.parse(response.body).errors?.map(({ pointer }) => pointer)).toEqual([
      '/audience',
      '/public',
    ]);
  });

  it('says so when the storage fails', async () => {
    const { store } = await testService();
    const rowOf = () => Promise.reject(new StorageError('disk full'));
    const { api } = await testService({ store: withScreenings(store, { rowOf }) });
    const response = await api.post('/v1/screenings/id-1/variants').expect(503);
    expect(Problem.parse(response.body).type).toMatch(/:storage-unavailable$/);
  });

  it.each(['/v1/variants', '/v1/screenings/id-1/variants'])(
    'takes no GET on %s, and no query',
    async (path) => {
      const { api } = await testService();
      await api.get(path).expect(405);
      await api.post(`${path}?limit=1`).send(CONTEXTUAL).expect(422);
    },
  );
});
