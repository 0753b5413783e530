import { Router, type Request, type Response } from 'express';
import { DamagedRecordError, keptJson } from '../records/kept.js';
import { replay } from '../records/replay.js';
import { verifyTenant } from '../records/verify-tenants.js';
import type { Row } from '../storage/storage.js';
import { callerOf } from './caller.js';
import type { Deps } from './deps.js';
import { wholeRowIn } from './kept.js';
import { answersJson, takesJson } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { needs } from './middleware/needs.js';
import { answersNdjson } from './middleware/ndjson.js';
import { Retention } from './record-schemas.js';
import { NoQuery } from './schemas.js';
import { sendLines } from './send-lines.js';
import { validBody, validQuery } from './validate.js';

/** Records as evidence: checked, screened again, exported, and deleted when their time is over. */
export function recordRoutes(deps: Deps): Router {
  const { store, notary, lexicon, retentionDays } = deps;
  const routes = Router();

  routes
    .route('/v1/records/verify')
    .get(needs('read'), answersJson, async (req, res) => {
      validQuery(NoQuery, req.query);
      const { tenant } = callerOf(res);
      res.json(await verifyTenant(store, tenant, notary));
    })
    .all(noOther('GET'));

  routes
    .route('/v1/records/export')
    .get(needs('read'), answersNdjson, async (req, res) => {
      validQuery(NoQuery, req.query);
      await sendLines(res, store.screenings.walk(callerOf(res).tenant), (row) =>
        JSON.stringify(exported(row)),
      );
    })
    .all(noOther('GET'));

  routes
    .route('/v1/records/retention')
    .get(needs('read'), answersJson, async (req, res) => {
      validQuery(NoQuery, req.query);
      res.json(await retentionOf(callerOf(res).tenant));
    })
    .put(needs('admin'), answersJson, takesJson, async (req: Request, res: Response) => {
      validQuery(NoQuery, req.query);
      const { days } = validBody(Retention, req.body);
      const { tenant } = callerOf(res);
      await store.tenants.setRetention(tenant, days);
      res.json(await retentionOf(tenant));
    })
    .all(noOther('GET', 'PUT'));

  routes
    .route('/v1/screenings/:id/replay')
    .post(needs('read'), answersJson, async (req, res) => {
      validQuery(NoQuery, req.query);
      const { tenant } = callerOf(res);
      const record = await wholeRowIn(store, tenant, req.params.id);
      res.json(await replay(tenant, record, notary, lexicon));
    })
    .all(noOther('POST'));

  async function retentionOf(tenant: string) {
    const days = (await store.tenants.get(tenant))?.retentionDays;
    return { days: days ?? null, inForce: days ?? retentionDays };
  }

  return routes;
}

/** A record as a line of an export. The entry stays a text: its bytes are what is hashed and signed. */
function exported({ plan, screening, ...row }: Row) {
  return {
    ...row,
    ...(plan !== undefined && { plan: jsonOrText(plan) }),
    ...(screening !== undefined && { screening: jsonOrText(screening) }),
  };
}

/** One damaged record keeps nobody from the others: it is exported as it is found. */
function jsonOrText(text: string): unknown {
  try {
    return keptJson(text);
  } catch (error) {
    if (error instanceof DamagedRecordError) return text;
    throw error;
  }
}
